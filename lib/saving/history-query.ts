/** What the address of a history page asks for, as far as it can be understood; anything else is left out. */
export function historyQuery<Part extends string>(
  asked: Readonly<Record<string, string | string[] | undefined>>,
  parts: readonly Part[],
): { part: Part | undefined; row: string | undefined; page: number } {
  const page = Number(asked.page);
  const row =
    typeof asked.row === "string" && /^[a-z]+\.[\w-]{1,60}$/.test(asked.row) ? asked.row : undefined;
  return {
    part: parts.find((part) => part === asked.part),
    row,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The two revisions that an address asks to compare; 0, which no revision is, where it names none. */
export function comparedRevisions(
  asked: Readonly<Record<string, string | string[] | undefined>>,
): readonly [number, number] {
  const numberOf = (value: unknown) =>
    typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : 0;
  return [numberOf(asked.from), numberOf(asked.to)];
}
