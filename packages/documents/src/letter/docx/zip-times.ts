/** 1 January 1980, 0:00: the earliest time ZIP knows (APPNOTE 4.4.6). */
const date = 0x0021;

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;

/** The archive with the time of every entry set to one and the same, so that the clock leaves no trace in it. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const out = new Uint8Array(zip);
  const view = new DataView(out.buffer);
  const end = out.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END) throw broken();
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < entries; i++) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== CENTRAL || view.getUint32(local, true) !== LOCAL) throw broken();
    view.setUint32(at + 12, date << 16, true);
    view.setUint32(local + 10, date << 16, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return out;
}

function broken(): Error {
  return new Error('The DOCX writer made an archive in an unexpected form; its times cannot be set.');
}
