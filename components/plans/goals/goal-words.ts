import { getTranslations } from "next-intl/server";

/** The words that ticked goals need in the browser, finished in the language of the request. */
export async function goalWords() {
  const [t, plans] = await Promise.all([getTranslations("planGoals"), getTranslations("plans.rows")]);
  return {
    words: plans("words"),
    timing: t("ticked.timing"),
    now: t("ticked.now"),
    later: t("ticked.later"),
    important: t("important"),
    importantFull: t("importantFull"),
    keepLevel: t("keepLevel"),
    more: plans("more"),
    hidden: plans("hidden"),
    hiddenShort: plans("hiddenShort"),
    hiddenReason: t("hiddenReason"),
    manyNow: t("manyNow", { count: "{count}" }),
    own: {
      words: t("own.words"),
      add: t("own.add"),
      takeOut: plans("takeOut"),
    },
  } as const;
}

export type GoalWords = Awaited<ReturnType<typeof goalWords>>;
