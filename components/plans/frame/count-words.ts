/** Words for none, one and several; `{count}` in the last stands for the number. Right for all our languages. */
export type CountWords = Readonly<{ none: string; one: string; other: string }>;

/** A count in words, for counts that change while one types: the browser has no message formatter. */
export function countWords(words: CountWords, count: number): string {
  if (count === 0) return words.none;
  return count === 1 ? words.one : words.other.replace("{count}", String(count));
}
