import { afterAll, beforeAll, describe, it } from 'vitest';
import { lookAt } from './testing/look-at.ts';
import { openPages, type Visit } from './testing/pages.ts';
import { screens } from './testing/screens.ts';

const pages = await openPages();
afterAll(() => pages?.close());

describe.skipIf(pages === null)('every screen', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await pages!.open();
  });

  it.each(screens)(
    '$name: axe finds nothing in both languages and colours; no line wider than the screen',
    async (screen) => {
      await lookAt(visit, screen);
    },
  );
});
