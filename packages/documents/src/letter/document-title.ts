import { type Letter, outlineOf } from '@overread/engine/letter';

/** Title of the file, as a window or a screen reader announces it. */
export function documentTitle(letter: Letter): string {
  const { title } = outlineOf(letter);
  return letter.caseNumber === null ? title : `${title}, case ${letter.caseNumber}`;
}
