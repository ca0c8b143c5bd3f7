/** What keys do at the workbench. Single letters work while the record has the focus, and can be switched off. */
export const keysOfRecord = [
  ['n', 'next'],
  ['p', 'previous'],
  [']', 'nextDocument'],
  ['[', 'previousDocument'],
  ['g', 'goTo'],
  ['/', 'search'],
  ['o', 'outline'],
  ['t', 'words'],
  ['+ −', 'zoom'],
  ['c', 'cite'],
  ['s', 'source'],
] as const;

export const keysOfBench = [
  ['F6', 'panes'],
  ['Alt+1 … Alt+9', 'parts'],
  ['Ctrl+S', 'save'],
  ['Ctrl+Enter', 'handIn'],
  ['?', 'keys'],
] as const;

const storageKey = 'overread-single-keys';

export function singleKeys(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    // Storage is switched off: the keys are on.
    return true;
  }
}

export function keepSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // As above: the choice holds until the page is closed.
  }
}
