"use client";

import { useSaving } from "@/components/saving/saving-context";
import { useValue } from "@/components/saving/use-saving";
import { formatDay, parseDay } from "@/lib/dates";

/** The evaluation day as it is now; `missing` while there is none. `{day}` in the words stands for it. */
export function LiveDay({ words, missing }: { words: string; missing: string }) {
  const { locale } = useSaving().words;
  const day = parseDay(String(useValue("day") ?? ""));
  return day ? words.replace("{day}", formatDay(day, locale)) : missing;
}
