"use client";

import type { CountWords } from "./count-words";
import { LiveCount } from "./live-count";
import type { CountedList } from "./live-counts";

/** What a part holds right now, list by list: "9 menetelmää, 4 askelta". */
export function LiveCounts({ counts }: { counts: readonly { list: CountedList; words: CountWords }[] }) {
  return counts.map(({ list, words }, place) => (
    <span key={list}>
      {place > 0 && ", "}
      <LiveCount list={list} words={words} />
    </span>
  ));
}
