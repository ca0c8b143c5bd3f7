import { z } from 'zod';

const words = z.string().max(4000);
const place = z.strictObject({
  document: z.string().max(200),
  page: z.int().min(1),
  quote: words.nullable(),
  start: z.int().min(0).nullable().describe('Offset of the quote in the words of the page; null where they differ.'),
});

/** What the reviewer keeps beside the words of a draft. Never printed in the letter; the medical director reads it. */
export const draftNotes = z
  .strictObject({
    sources: z
      .array(
        z.strictObject({
          part: z.string().max(40).describe('`summary`, or `item/1` for the reasons of the first item.'),
          sentence: words,
          from: z.array(place).max(50),
          inference: z.boolean().describe('The reviewer concludes it; no page says it.'),
        }),
      )
      .max(2000)
      .default([]),
    criteria: z
      .array(
        z.strictObject({
          item: z.int(),
          text: words,
          met: z.enum(['met', 'not-met', 'not-documented']).nullable(),
          from: z.array(place).max(50),
        }),
      )
      .max(500)
      .default([]),
    answers: z
      .array(z.strictObject({ check: z.string().max(100), item: z.int().nullable(), quote: words, reason: words }))
      .max(500)
      .default([])
      .describe('"This check is wrong because…", by check, item and first quote.'),
    noCitation: z
      .array(z.strictObject({ item: z.int(), why: words }))
      .max(100)
      .default([])
      .describe('Why an item cites no guideline.'),
    place: z
      .strictObject({ document: z.string().max(200), page: z.int().min(1) })
      .nullable()
      .default(null),
  })
  .meta({ id: 'DraftNotes' });

export type DraftNotes = z.infer<typeof draftNotes>;

/** Of a draft that was saved without any. */
export const noNotes: DraftNotes = { sources: [], criteria: [], answers: [], noCitation: [], place: null };
