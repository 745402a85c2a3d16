import { getTranslations } from "next-intl/server";
import type { FilterWords } from "./filter-box";

/** The words of a filter, with the label that says what it finds. */
export async function filterWords(label: string): Promise<FilterWords> {
  const t = await getTranslations("plans.filter");
  return {
    label,
    help: t("help"),
    hits: { none: t("hits.none"), one: t("hits.one"), other: t("hits.other", { count: "{count}" }) },
    ticked: t("ticked", { name: "{name}" }),
    already: t("already", { name: "{name}" }),
  };
}
