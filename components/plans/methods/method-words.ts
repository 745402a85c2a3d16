import { getTranslations } from "next-intl/server";

/** The words that planned methods need in the browser, finished in the language of the request. */
export async function methodWords() {
  const t = await getTranslations("planMethods");
  return {
    note: t("methods.note"),
    noteWritten: t("methods.noteWritten"),
    noteHint: t("methods.noteHint"),
    condition: {
      title: t("condition.title"),
      lead: t("condition.lead"),
      what: t("condition.what"),
      consequence: t("condition.consequence"),
      decider: t("condition.decider"),
      appeal: t("condition.appeal"),
    },
  } as const;
}

export type MethodWords = Awaited<ReturnType<typeof methodWords>>;
