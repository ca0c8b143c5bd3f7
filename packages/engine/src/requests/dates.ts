/** `11/11/2016`, `8-15-16`, `12.29.16` → ISO; two figures of a year are of this century. Null where no such day is. */
export function isoDateOf(printed: string): string | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(printed);
  const iso = match === null ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(printed) : null;
  const [year, month, day] =
    match !== null
      ? [Number(match[3]) + ((match[3] ?? '').length === 2 ? 2000 : 0), Number(match[1]), Number(match[2])]
      : iso !== null
        ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
        : [0, 0, 0];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
