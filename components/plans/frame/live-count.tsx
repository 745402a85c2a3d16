"use client";

import { useRows } from "@/components/saving/use-saving";
import { type CountWords, countWords } from "./count-words";
import { type CountedList, liveCount } from "./live-counts";

/** How many rows of a list are in the plan right now, in words: "8 valittu". */
export function LiveCount({ list, words }: { list: CountedList; words: CountWords }) {
  return countWords(words, liveCount(list, useRows(list)));
}
