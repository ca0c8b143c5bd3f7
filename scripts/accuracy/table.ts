import type { FieldScores } from './fields.ts';
import type { FindingScores } from './findings.ts';
import type { MutationScore } from './mutations.ts';

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

/** accuracy.md: what was read right, what was found, what was wrongly raised. */
export function accuracyTable(
  letters: number,
  fields: FieldScores,
  scores: FindingScores,
  mutations: readonly MutationScore[],
  assertions: readonly string[],
): string {
  const made = mutations.reduce((total, score) => total + score.made, 0);
  const caught = mutations.reduce((total, score) => total + score.caught, 0);
  const checks = [...scores.checks].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const errors = checks.filter(([key]) => key.endsWith(' error')).map(([, score]) => score);
  const sum = (pick: (score: (typeof errors)[number]) => number): number =>
    errors.reduce((total, score) => total + pick(score), 0);
  const [right, open, wrong] = [sum((score) => score.right), sum((score) => score.open), sum((score) => score.wrong)];
  return `${[
    '# Accuracy',
    '',
    `Measured on ${letters} published determination letters, each labelled by one careful reader in one pass. What is tuned on these`,
    'letters is measured on others; take the numbers as an upper bound. Made by `npm run accuracy`.',
    '',
    '## Reading',
    '',
    '| field | right | of | share |',
    '|---|---:|---:|---:|',
    ...[...fields].map(
      ([field, { right: good, total }]) => `| ${field} | ${good} | ${total} | ${percent(good, total)} |`,
    ),
    '',
    '## Findings by check',
    '',
    'right: points at a certain defect. open: at an arguable one (a hedge leaves room), neither right nor wrong. wrong: at nothing the',
    'reader marked; labels of damaged text are not exhaustive, so some of these are defects all the same.',
    '',
    '| check | severity | right | open | wrong |',
    '|---|---|---:|---:|---:|',
    ...checks.map(([key, score]) => `| ${key.replace(' ', ' | ')} | ${score.right} | ${score.open} | ${score.wrong} |`),
    '',
    `Errors that are right, of those right or wrong: ${percent(right, right + wrong)} (${right} right, ${open} open, ${wrong} wrong).`,
    `Letters without a certain defect that get an error: ${scores.cleanWithError} of ${scores.clean}.`,
    '',
    '## Labelled defects found',
    '',
    '| code | certain found | certain | share | arguable found | arguable |',
    '|---|---:|---:|---:|---:|---:|',
    ...[...scores.codes]
      .toSorted(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)))
      .map(
        ([code, score]) =>
          `| ${code} | ${score.certainFound} | ${score.certain} | ${percent(score.certainFound, score.certain)} | ${score.arguableFound} | ${score.arguable} |`,
      ),
    '',
    '## Assertions',
    '',
    'Passages labelled by hand: what is said, of what, by whom. The labels of published letters were drafted with the reader and corrected,',
    'so what it misses altogether is under-counted there; they are kept as hashes, no word of the letters is in the project.',
    '',
    '| passages | number | labels | found | precision | polarity | side | state | speaker | value |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...assertions,
    '',
    '## Letters broken on purpose',
    '',
    'Letters without a certain defect, broken by program in one place each; caught: the right check raises an error or a warning.',
    '',
    '| break | caught | made | share |',
    '|---|---:|---:|---:|',
    ...mutations.map(
      (score) => `| ${score.kind} | ${score.caught} | ${score.made} | ${percent(score.caught, score.made)} |`,
    ),
    `| all | ${caught} | ${made} | ${percent(caught, made)} |`,
  ].join('\n')}\n`;
}
