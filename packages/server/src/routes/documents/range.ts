/** From the first byte up to, not including, `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** The one range that is asked for; null for the whole file, also where the header is not understood (RFC 9110, 14.2). */
export function rangeOf(header: string | undefined, length: number): ByteRange | 'outside' | null {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  if (from === '') {
    const last = Number(to);
    return last === 0 ? 'outside' : { start: Math.max(0, length - last), end: length };
  }
  const start = Number(from);
  const end = to === '' ? length : Math.min(length, Number(to) + 1);
  if (to !== '' && Number(to) < start) return null;
  return start >= length ? 'outside' : { start, end };
}
