import { Command, Option } from 'commander';
import { check } from './commands/check.ts';
import { listChecks } from './commands/checks.ts';
import { read } from './commands/read.ts';
import { request } from './commands/request.ts';

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
    .action(async (files: string[], options: Parameters<typeof check>[1]) => {
      done(await check(files, options));
    });

  overread
    .command('read')
    .description('show letters as they were read')
    .argument('<file...>', 'letters as PDF, DOCX, text or JSON, or folders of them')
    .addOption(json)
    .addHelpText('before', 'Examples:\n  overread read letter.pdf\n  overread read letters/ --json > letters.jsonl\n\n')
    .action(async (files: string[], options: Parameters<typeof read>[1]) => {
      done(await read(files, options));
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
    .action(async (headings: string[], options: Parameters<typeof request>[1]) => {
      done(await request(headings, options));
    });

  overread
    .command('checks')
    .description('list the checks')
    .addOption(json)
    .action(async (options: Parameters<typeof listChecks>[0]) => {
      done(await listChecks(options));
    });

  return overread;
}
