import { getTranslations } from "next-intl/server";
import type { CountWords } from "./count-words";
import type { CountedList } from "./live-counts";

const lists = ["goals", "factors", "services", "methods", "steps"] as const satisfies readonly CountedList[];

/** The words of each count, its number left to be put in by the browser. */
export async function countsOf(): Promise<Record<CountedList, CountWords>> {
  const t = await getTranslations("plans.counts");
  const words = (list: CountedList): CountWords => ({
    none: t(`${list}.none`),
    one: t(`${list}.one`),
    other: t(`${list}.other`, { count: "{count}" }),
  });
  return Object.fromEntries(lists.map((list) => [list, words(list)])) as Record<CountedList, CountWords>;
}
