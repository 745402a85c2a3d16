/**
 * A day or a time as it is written in a field: `2026-01-05` reads `5.1.2026`, `09:30` reads `9.30`. Anything else, such
 * as what somebody is just typing, stays as it is. The same in all our languages, because a field reads what it shows.
 */
export function written(value: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (year) return `${Number(date)}.${Number(month)}.${year}`;
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(value) ?? [];
  return hours ? `${Number(hours)}.${minutes}` : value;
}
