import type { Locator, Page } from 'playwright-core';

/** How a person works a page: with the mouse, or with the keyboard alone. */
export interface Hand {
  readonly page: Page;
  /** Presses a button, follows a link, chooses a tab. */
  readonly press: (what: Locator) => Promise<void>;
  readonly fill: (what: Locator, text: string) => Promise<void>;
  /** Writes before what a field of text holds. */
  readonly writeFirst: (what: Locator, text: string) => Promise<void>;
  /** A date field; `2026-02-20`. */
  readonly day: (what: Locator, iso: string) => Promise<void>;
  /** A check box or a radio button. */
  readonly tick: (what: Locator) => Promise<void>;
  /** An entry of a list to choose from, by the words it shows. */
  readonly choose: (what: Locator, label: string) => Promise<void>;
  /** Files through the dialog of the machine that `button` opens, or `input` where no dialog is shown. */
  readonly give: (button: Locator, files: readonly GivenFile[]) => Promise<void>;
}

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const mouse = (page: Page): Hand => ({
  page,
  press: (what) => what.click(),
  fill: (what, text) => what.fill(text),
  async writeFirst(what, text) {
    await what.click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.insertText(text);
  },
  day: (what, iso) => what.fill(iso),
  tick: (what) => what.check(),
  async choose(what, label) {
    await what.selectOption({ label });
  },
  async give(button, files) {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
    await chooser.setFiles([...files]);
  },
});

/** More stops than any page has. */
const MOST_STOPS = 250;

/** Tab, Shift+Tab, arrows, Enter, Space and letters; nothing is clicked and nothing is focused by the test itself. */
export function keyboard(page: Page): Hand {
  const { keyboard: keys } = page;
  const has = (what: Locator): Promise<boolean> =>
    what.evaluate((one) => one === document.activeElement || one.contains(document.activeElement));

  async function reach(what: Locator): Promise<void> {
    await what.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await stays(what)) return;
      await keys.press('Tab');
    }
    throw new Error(`No number of tabs leads to ${String(what)}.`);
  }

  /** It has the focus and keeps it: a page that has just come takes it to its heading. */
  async function stays(what: Locator): Promise<boolean> {
    const focused = (): Promise<boolean> => what.evaluate((one) => one === document.activeElement);
    if (!(await focused())) return false;
    await page.waitForTimeout(60);
    return focused();
  }

  /** A stop of a group (radio buttons, tabs) that the tab key leads to; arrows lead on from there. */
  async function reachInGroup(what: Locator, group: Locator): Promise<void> {
    await what.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await has(group)) break;
      await keys.press('Tab');
    }
    for (let step = 0; step < 40; step++) {
      if (await what.evaluate((one) => one === document.activeElement)) return;
      await keys.press('ArrowRight');
    }
    throw new Error(`No number of arrows leads to ${String(what)}.`);
  }

  return {
    page,
    async press(what) {
      await what.waitFor();
      const role = await what.getAttribute('role');
      if (role === 'tab') await reachInGroup(what, what.locator('xpath=ancestor::*[@role="tablist"][1]'));
      else await reach(what);
      await keys.press('Enter');
    },
    async fill(what, text) {
      await reach(what);
      await keys.press('ControlOrMeta+a');
      await keys.press('Delete');
      await keys.insertText(text);
    },
    async writeFirst(what, text) {
      await reach(what);
      await keys.press('ControlOrMeta+Home');
      await keys.insertText(text);
    },
    async day(what, iso) {
      const [year = '', month = '', day = ''] = iso.split('-');
      for (const order of [`${month}${day}${year}`, `${day}${month}${year}`]) {
        // From the field before it, so that its first part has the focus.
        await reach(what);
        await keys.press('Shift+Tab');
        await reach(what);
        await keys.type(order);
        if ((await what.inputValue()) === iso) return;
      }
      throw new Error(`${iso} could not be typed into ${String(what)}; it holds ${await what.inputValue()}.`);
    },
    async tick(what) {
      await what.waitFor();
      if (await what.isChecked()) return;
      if ((await what.getAttribute('type')) !== 'radio') {
        await reach(what);
        await keys.press('Space');
        return;
      }
      const name = (await what.getAttribute('name')) ?? '';
      const of = (stop: Locator): Promise<boolean> =>
        stop.evaluate((one, group) => {
          const active = document.activeElement;
          return (
            one === active || (active instanceof HTMLInputElement && active.type === 'radio' && active.name === group)
          );
        }, name);
      for (let stop = 0; stop < MOST_STOPS && !(await of(what)); stop++) await keys.press('Tab');
      for (let step = 0; step < 40; step++) {
        if (await what.evaluate((one) => one === document.activeElement)) break;
        await keys.press('ArrowDown');
      }
      if (!(await what.isChecked())) await keys.press('Space');
    },
    async choose(what, label) {
      await reach(what);
      const options = await what.locator('option').allInnerTexts();
      const wanted = options.findIndex((one) => one.trim() === label);
      if (wanted < 0) throw new Error(`There is no "${label}" among ${options.join(', ')}.`);
      await keys.press('Home');
      for (let step = 0; step < wanted; step++) await keys.press('ArrowDown');
    },
    async give(button, files) {
      // A page that is still being drawn may take the focus back before the key is pressed.
      for (let tries = 3; ; tries--) {
        await reach(button);
        const asked = page.waitForEvent('filechooser', { timeout: tries > 1 ? 3000 : 20_000 });
        await keys.press('Enter');
        try {
          await (await asked).setFiles([...files]);
          return;
        } catch (error) {
          if (tries === 1) throw error;
        }
      }
    },
  };
}
