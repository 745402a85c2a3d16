"use client";

import { useRows } from "@/components/saving/use-saving";
import { answeredCount } from "./answered";
import type { CountedList } from "./sections";

type Part = { list: CountedList; keys: readonly string[] };
export type AnsweredCountProps = {
  /** One list, or two that are counted together. */
  parts: readonly [Part] | readonly [Part, Part];
  words: string;
};

/** How many of a section's questions are answered right now, in words: "5 / 15 vastattu". */
export function AnsweredCount({ parts, words }: AnsweredCountProps) {
  const [first, second] = parts;
  const firstRows = useRows(first.list);
  const secondRows = useRows((second ?? first).list);
  const done =
    answeredCount(first.list, first.keys, firstRows) +
    (second ? answeredCount(second.list, second.keys, secondRows) : 0);
  const all = first.keys.length + (second?.keys.length ?? 0);
  return words.replace("{done}", String(done)).replace("{all}", String(all));
}
