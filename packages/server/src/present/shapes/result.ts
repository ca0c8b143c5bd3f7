import type { CaseEnd, Determination, SetAside } from '@overread/engine/case';
import { z } from 'zod';
import { type Plain, tells } from './plain.ts';
import { day, endKind, letterRef } from './values.ts';

export const outcomeWord = z.enum(['uphold', 'overturn', 'partial-overturn']);

export const determinationShape = z
  .object({
    letter: letterRef,
    issuedOn: day,
    reviewer: z.string().exactOptional(),
    outcome: outcomeWord,
    mailedOn: day.nullable(),
    amendments: z.array(z.object({ letter: letterRef, what: z.string(), on: day })),
  })
  .meta({ id: 'CaseDetermination' });

export const setAsideShape = z
  .object({
    reviewer: z.string().nullable().exactOptional(),
    on: day,
    ground: z.string(),
    fact: z.string().nullable(),
    sentOn: day.nullable(),
  })
  .meta({ id: 'SetAside' });

export const endShape = z.object({ kind: endKind, on: day, why: z.string() }).meta({ id: 'CaseEnd' });

tells<z.infer<typeof determinationShape>>()<Plain<Determination>>();
tells<z.infer<typeof setAsideShape>>()<Plain<SetAside>>();
tells<z.infer<typeof endShape>>()<Plain<CaseEnd>>();
