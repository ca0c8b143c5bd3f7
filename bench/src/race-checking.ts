import { runChecks } from '@overread/engine/checks';
import { readLetter } from '@overread/engine/letter';
import { isProblem } from '@overread/engine/problems';
import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import writeGood from 'textlint-rule-write-good';
import { letterTexts } from './letters.ts';
import { race } from './race.ts';

/** Reading and checking letters from text, in one thread, against two linters of prose on the same texts. */
export async function raceChecking(): Promise<void> {
  const sources = await letterTexts();
  const texts = sources.map((source) => source.text);
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  console.log(`\n${texts.length} letters, ${megabytes.toFixed(2)} million characters`);
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: (textPlugin as { default?: unknown }).default ?? textPlugin }],
    rules: [{ ruleId: 'write-good', rule: (writeGood as { default?: unknown }).default ?? writeGood }],
  };
  const processor = retext()
    .use(retextEnglish)
    .use(retextRepeatedWords)
    .use(retextIndefiniteArticle)
    .use(retextPassive)
    .use(retextReadability)
    .use(function compile() {
      Object.assign(this, { compiler: () => '' });
    });
  await race({
    title: 'Read and check letters from text, one thread',
    unit: 'letters',
    rounds: 3,
    ours: {
      name: 'overread read + check',
      run: () => {
        // Several rounds of the same letters, so that a run is long enough to be timed; nothing is kept between them.
        for (let round = 0; round < 10; round++) {
          for (const source of sources) {
            const reading = readLetter({ ...source });
            if (isProblem(reading)) throw new Error(reading.detail);
            runChecks(reading);
          }
        }
        return 10 * sources.length;
      },
    },
    peers: [
      {
        name: 'textlint with write-good',
        run: async () => {
          for (const text of texts) await kernel.lintText(text, options as never);
          return texts.length;
        },
      },
      {
        name: 'retext with four plugins',
        run: async () => {
          for (const text of texts) await processor.process(text);
          return texts.length;
        },
      },
    ],
  });
  firstLetter(sources);
}

/** Time of one letter alone, after the first: what a reviewer waits for while typing. */
function firstLetter(sources: Awaited<ReturnType<typeof letterTexts>>): void {
  const times = sources.map((source) => {
    const start = performance.now();
    const reading = readLetter({ ...source });
    if (!isProblem(reading)) runChecks(reading);
    return performance.now() - start;
  });
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  console.log(`  one letter: median ${at(0.5)} ms, slowest ${at(1)} ms`);
}
