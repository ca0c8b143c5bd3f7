import { Command, Option } from 'commander';
import type { CheckOptions } from './commands/check.ts';
import type { CiteOptions } from './commands/cite.ts';
import type { ClocksOptions } from './commands/clocks.ts';
import type { EligibleOptions } from './commands/eligible.ts';
import type { EvidenceOptions } from './commands/evidence.ts';
import type { MayReviewOptions } from './commands/may-review.ts';
import type { ReadOptions } from './commands/read.ts';
import type { ServerOptions } from './commands/server.ts';
import type { WriteOptions } from './commands/write.ts';

const examples = `Examples:
  overread check letter.pdf                 what is wrong with a letter, each finding with its quotes
  overread check letters/ --json            a folder, one JSON object a line
  overread read letter.pdf                  the letter as read: header, reviewer, items, citations
  overread write letter.pdf -o letter.html  the same letter, rewritten in plain form
  overread cite "MTUS Low Back Complaints 2004, Section(s): Special Studies" --on 2016-12-28
  overread request "PT 2x4 for the L/S"

`;

const footer = `
Data goes to standard output, messages to standard error. Exit code: 0 fine, 1 errors found in a letter, 2 input that
cannot be used. NO_COLOR turns colours off.`;

/** The command line, ready to parse. `done` takes the exit code of the command that ran. */
export function program(done: (code: number) => void): Command {
  const overread = new Command('overread')
    .description('Reads, checks and writes Final Determination Letters of Independent Medical Review.')
    .version('0.1.0')
    .addHelpText('beforeAll', '')
    .addHelpText('before', examples)
    .addHelpText('after', footer)
    .showSuggestionAfterError(true)
    .showHelpAfterError('(overread --help shows every command; overread COMMAND --help one of them)');
  const json = new Option('--json', 'one JSON object a line on standard output');
  const on = new Option('--on <date>', 'the day, such as 2016-12-28; today if not given');

  overread
    .command('check')
    .description('say what is wrong with letters')
    .argument('<file...>', 'letters as PDF, DOCX, text or JSON, or folders of them')
    .addOption(json)
    .addOption(new Option('--severity <level>', 'the least to show').choices(['error', 'warning', 'note']))
    .option('--only <check...>', 'only these checks')
    .addHelpText(
      'before',
      'Examples:\n  overread check letter.pdf\n  overread check letters/ --severity error\n  overread check letter.pdf --only denies-documented --json\n\n',
    )
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import('./commands/check.ts');
      done(await check(files, options));
    });

  overread
    .command('read')
    .description('show letters as they were read')
    .argument('<file...>', 'letters as PDF, DOCX, text or JSON, or folders of them')
    .addOption(json)
    .addHelpText('before', 'Examples:\n  overread read letter.pdf\n  overread read letters/ --json > letters.jsonl\n\n')
    .action(async (files: string[], options: ReadOptions) => {
      const { read } = await import('./commands/read.ts');
      done(await read(files, options));
    });

  overread
    .command('write')
    .description('rewrite letters in plain form, as PDF, DOCX, HTML, text or JSON')
    .argument('<file...>', 'letters as PDF, DOCX, text or JSON, or folders of them')
    .option('-o, --output <path>', 'a file for one letter, a folder for many')
    .addOption(new Option('--to <format>', 'what to write').choices(['pdf', 'docx', 'html', 'txt', 'json']))
    .option('--force', 'replace files that are there')
    .option('--dry-run', 'say what would be written, and write nothing')
    .addHelpText(
      'before',
      'Examples:\n  overread write letter.pdf -o letter.html\n  overread write letters/ --to pdf -o rewritten/\n  overread write letter.pdf --to json\n\n',
    )
    .action(async (files: string[], options: WriteOptions) => {
      const { write } = await import('./commands/write.ts');
      done(await write(files, options));
    });

  overread
    .command('cite')
    .description('say what a guideline citation names, and whether it was in force')
    .argument('<text...>', 'citations or whole guideline lines, each in quotes')
    .addOption(json)
    .option('--on <date>', 'a date such as 2016-12-28')
    .addHelpText(
      'before',
      'Examples:\n  overread cite "MTUS Low Back Complaints 2004, Section(s): Special Studies" --on 2016-12-28\n  overread cite "Chronic Pain Treatment Guidelines Page(s): 98-99"\n\n',
    )
    .action(async (texts: string[], options: CiteOptions) => {
      const { cite } = await import('./commands/cite.ts');
      done(await cite(texts, options));
    });

  overread
    .command('text')
    .description('show the text of documents as the reader sees it')
    .argument('<file...>', 'PDF, DOCX or text files, or folders of them')
    .addOption(json)
    .action(async (files: string[], options: { json?: boolean }) => {
      const { text } = await import('./commands/text.ts');
      done(await text(files, options));
    });

  overread
    .command('request')
    .description('say what the heading of a disputed item asks for')
    .argument('<heading...>', 'headings, each in quotes')
    .addOption(json)
    .addHelpText(
      'before',
      'Examples:\n  overread request "PT 2x4 for the L/S"\n  overread request "Norco 10/325mg #60" --json\n\n',
    )
    .action(async (headings: string[], options: { json?: boolean }) => {
      const { request } = await import('./commands/request.ts');
      done(await request(headings, options));
    });

  overread
    .command('evidence')
    .description('show what a letter or any clinical text says: of what, present or absent, by whom')
    .argument('<file>', 'a letter or record as PDF, DOCX or text')
    .addOption(json)
    .option('--html', 'a page with the text marked up and the findings joined')
    .addHelpText(
      'before',
      'Examples:\n  overread evidence letter.pdf\n  overread evidence record.txt --html > record.html\n\n',
    )
    .action(async (file: string, options: EvidenceOptions) => {
      const { evidence } = await import('./commands/evidence.ts');
      done(await evidence(file, options));
    });

  overread
    .command('clocks')
    .description('show every clock of a case on a day')
    .argument('<case.json>', 'a case as JSON: { "id", "events": [{ "kind", "date" }] }')
    .addOption(json)
    .addOption(on)
    .option('--all', 'also those that have not started')
    .addHelpText(
      'before',
      'Examples:\n  overread clocks case.json\n  overread clocks case.json --on 2024-03-15 --json\n\n',
    )
    .action(async (file: string, options: ClocksOptions) => {
      const { clocks } = await import('./commands/clocks.ts');
      done(await clocks(file, options));
    });

  overread
    .command('eligible')
    .description('screen an application: each ground, its rule and the result')
    .argument('<application.json>', 'an application as JSON')
    .addOption(json)
    .addOption(on)
    .option('--earlier <file>', 'a JSON list of applications on file, to find duplicates')
    .action(async (file: string, options: EligibleOptions) => {
      const { eligible } = await import('./commands/eligible.ts');
      done(await eligible(file, options));
    });

  overread
    .command('may-review')
    .description('say whether a reviewer may decide a case, and why not')
    .argument('<reviewer.json>', 'a reviewer as JSON')
    .argument('<case.json>', 'the case for review as JSON')
    .addOption(json)
    .addOption(on)
    .action(async (reviewer: string, given: string, options: MayReviewOptions) => {
      const { mayReview } = await import('./commands/may-review.ts');
      done(await mayReview(reviewer, given, options));
    });

  overread
    .command('rules')
    .description('list the rules in force on a day, with section and confidence')
    .addOption(json)
    .addOption(on)
    .option('--all', 'every rule, whatever its dates')
    .action(async (options: { json?: boolean; on?: string; all?: boolean }) => {
      const { listRules } = await import('./commands/rules.ts');
      done(await listRules(options));
    });

  overread
    .command('law-map')
    .description('print every rule with its section, dates and test, as Markdown')
    .action(async () => {
      const { printLawMap } = await import('./commands/rules.ts');
      done(await printLawMap());
    });

  overread
    .command('checks')
    .description('list the checks')
    .addOption(json)
    .action(async (options: { json?: boolean }) => {
      const { listChecks } = await import('./commands/checks.ts');
      done(await listChecks(options));
    });

  const data = new Option('--data <folder>', 'the data folder; OVERREAD_DATA, or .overread/data, if not given');
  const server = overread
    .command('server')
    .description('run the case service; back it up, restore and verify it')
    .addOption(data)
    .addOption(new Option('--port <number>', 'the port; PORT, or 4610, if not given').argParser(Number))
    .option('--empty', 'no demonstration on the first run')
    .addHelpText(
      'before',
      'Examples:\n  overread server\n  overread server --data /srv/overread --port 8080 --empty\n  overread server backup /backups/monday\n\n',
    )
    .action(async (options: ServerOptions) => {
      const { runServer } = await import('./commands/server.ts');
      done(await runServer(options));
    });
  server
    .command('backup')
    .description('write the whole store and its files into a new folder; the server may run')
    .argument('<folder>', 'a folder that is not there yet, or empty')
    .addOption(data)
    .action(async (folder: string, _options: object, command: Command) => {
      const { backup } = await import('./commands/server.ts');
      done(await backup(folder, command.optsWithGlobals()));
    });
  server
    .command('restore')
    .description('fill a store without cases from a backup, and verify it')
    .argument('<folder>', 'what `overread server backup` wrote')
    .addOption(data)
    .action(async (folder: string, _options: object, command: Command) => {
      const { restore } = await import('./commands/server.ts');
      done(await restore(folder, command.optsWithGlobals()));
    });
  server
    .command('verify')
    .description('compute every chain and checkpoint of the store again')
    .addOption(data)
    .action(async (_options: object, command: Command) => {
      const { verify } = await import('./commands/server.ts');
      done(await verify(command.optsWithGlobals()));
    });

  return overread;
}
