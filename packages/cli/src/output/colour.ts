/** Styles for a terminal; plain text where the stream is none or the person asked for none (NO_COLOR). */
export interface Colour {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

export function colourFor(stream: { readonly isTTY?: boolean }): Colour {
  const wanted =
    (process.env['FORCE_COLOR'] ?? '') !== '' || (stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '');
  const style = (open: number, close: number) => (text: string) =>
    wanted ? `\u001B[${open}m${text}\u001B[${close}m` : text;
  return { red: style(31, 39), yellow: style(33, 39), green: style(32, 39), dim: style(2, 22), bold: style(1, 22) };
}
