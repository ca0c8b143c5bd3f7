// `npm run bench`: races on the same work in one run, printed as ratios. `npm run bench -- checking` runs one of them;
// `npm run bench:service` is that of the case service, which takes options of its own.
import { raceChecking } from './race-checking.ts';
import { raceLetterPdfs } from './race-letter-pdfs.ts';
import { racePdfText } from './race-pdf-text.ts';
import { raceService } from './race-service.ts';

const races: Record<string, () => Promise<void>> = {
  'pdf-text': racePdfText,
  checking: raceChecking,
  'letter-pdfs': raceLetterPdfs,
  service: raceService,
};

const asked = process.argv.slice(2);
if (asked[0] === 'service') {
  await raceService(asked.slice(1));
} else {
  const unknown = asked.filter((name) => !(name in races));
  if (unknown.length > 0) {
    console.error(`No race is called ${unknown.join(', ')}. There are ${Object.keys(races).join(', ')}.`);
    process.exit(2);
  }
  for (const [name, run] of Object.entries(races)) if (asked.length === 0 || asked.includes(name)) await run();
}
