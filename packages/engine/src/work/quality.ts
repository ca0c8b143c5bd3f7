import { work } from '../knowledge/generated/work.ts';

/** One question of the quality review. */
export type QualityQuestion = (typeof work)['quality']['questions'][number];
export type QualityAnswer = 'yes' | 'no' | 'not-applicable';

/** Cases drawn a month, the questions asked of each, and the score from which a case passes. */
export const quality: (typeof work)['quality'] = work.quality;

export interface QualityScore {
  /** 0 to 100; null where no question applied. */
  readonly score: number | null;
  /** The gravest severity of a question answered "no". */
  readonly worst: 'critical' | 'major' | 'minor' | null;
  readonly passes: boolean;
  /** Questions that were not answered; a score needs all. */
  readonly open: readonly string[];
}

const order = ['critical', 'major', 'minor'] as const;

/** Scores the answers, by the weight of each question answered "no". */
export function qualityScore(answers: Readonly<Record<string, QualityAnswer>>): QualityScore {
  const { questions, weights, passAt } = quality;
  const open = questions.filter(({ id }) => answers[id] === undefined).map(({ id }) => id);
  const failed = questions.filter(({ id }) => answers[id] === 'no').map(({ severity }) => severity);
  const applied = questions.some(({ id }) => answers[id] === 'yes' || answers[id] === 'no');
  const lost = failed.reduce((sum, severity) => sum + weights[severity], 0);
  const score = applied ? Math.max(0, 100 - lost) : null;
  const worst = order.find((severity) => failed.includes(severity)) ?? null;
  return { score, worst, passes: open.length === 0 && score !== null && score >= passAt && worst !== 'critical', open };
}
