import type { CaseEvent } from '@overread/engine/case';
import { z } from 'zod';
import { determinationEvents } from './events/determination.ts';
import { intakeEvents } from './events/intake.ts';
import { recordEvents } from './events/records.ts';
import { reviewEvents } from './events/review.ts';
import { type Plain, tells } from './plain.ts';

/** Something that happened in a case, told apart by `type`. */
export const eventShape = z
  .discriminatedUnion('type', [...intakeEvents, ...recordEvents, ...reviewEvents, ...determinationEvents])
  .meta({ id: 'CaseEvent' });

tells<z.infer<typeof eventShape>>()<Plain<CaseEvent>>();
