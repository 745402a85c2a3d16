"use client";

import { useRows } from "@/components/saving/use-saving";
import { answeredCount } from "./answered";
import type { CountedList } from "./sections";

type AnsweredCountProps = { list: CountedList; keys: readonly string[]; words: string };

/** How many of a list's questions are answered right now, in words: "5 / 15 arvioitu". */
export function AnsweredCount({ list, keys, words }: AnsweredCountProps) {
  const done = answeredCount(list, keys, useRows(list));
  return words.replace("{done}", String(done)).replace("{all}", String(keys.length));
}
