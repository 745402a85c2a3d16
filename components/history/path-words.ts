import { getLocale, getTranslations } from "next-intl/server";
import { CURRENT_EDITION } from "@/lib/avain/codes";
import { edition, factorByCode, goalByCode, methodByCode, serviceByCode } from "@/lib/avain/edition";
import { factorScale } from "@/lib/avain/scale";
import { formatDay, parseDay } from "@/lib/dates";
import { asLocale, type Locale } from "@/lib/i18n/locales";
import type { FieldMap } from "@/lib/saving/rows";
import type { FieldValue } from "@/lib/saving/values";

export type PathWords = {
  /** What a path is called: its row, where it is of one, and its field. */
  nameOf: (path: string) => { row: string; field: string };
  /** A value as people read it. */
  say: (path: string, value: FieldValue) => string;
};

type Translate = (key: string) => string;

/** The words of a document's paths and values, in the language of the request. Rows in own words go by what `now` holds. */
export async function pathWords(now: FieldMap): Promise<PathWords> {
  const locale = asLocale(await getLocale());
  const [history, plan, goals, evaluation] = await Promise.all([
    getTranslations("history"),
    getTranslations("planSummary"),
    getTranslations("planGoals.ticked"),
    getTranslations("evaluations.goals"),
  ]);
  // The keys below are the words of the paths' own rules.
  const t = history as unknown as Translate;
  const choices: Readonly<Record<string, (value: string) => string>> = {
    tookPart: (value) => (plan as unknown as Translate)(`meeting.tookParts.${value}`),
    how: (value) => (plan as unknown as Translate)(`meeting.hows.${value}`),
    agreed: (value) => (plan as unknown as Translate)(`meeting.agreements.${value}`),
    state: (value) => (plan as unknown as Translate)(`serviceStates.${value}`),
    who: (value) => (plan as unknown as Translate)(`doers.${value}`),
    timing: (value) => (goals as unknown as Translate)(value),
    rating: (value) => (evaluation as unknown as Translate)(`ratings.${value}`),
    outcome: (value) => (evaluation as unknown as Translate)(`outcomes.${value}`),
    classCode: (value) => classNameOf(value, locale),
    goalKey: (value) => rowName("goals", value),
  };

  const words = (path: string) => String(now.get(path) ?? "").trim();

  function rowName(list: string, key: string): string {
    switch (list) {
      case "goals":
        return goalByCode(key)?.name[locale] ?? (words(`goals.${key}.words`) || t("ownGoal"));
      case "factors":
        return factorByCode(key)?.name[locale] ?? (words(`factors.${key}.words`) || t("ownFactor"));
      case "services":
        return serviceByCode(key)?.name[locale] ?? key;
      case "methods":
        return methodByCode(key)?.name[locale] ?? key;
      case "steps":
        return words(`steps.${key}.what`) || t("step");
      default:
        return (plan as unknown as Translate)(`meeting.otherKinds.${key}`);
    }
  }

  return {
    nameOf(path) {
      const [list = "", key, field] = path.split(".");
      if (key === undefined) return { row: "", field: t(`fields.${list}`) };
      return { row: rowName(list, key), field: t(`fields.${field}`) };
    },
    say(path, value) {
      if (value === null || value === "") return t("empty");
      if (typeof value === "boolean") return value ? t("yes") : t("no");
      const field = path.split(".").at(-1) ?? "";
      if (field === "effect")
        return factorScale.find((step) => step.value === value)?.short[locale] ?? String(value);
      if (typeof value === "number") return String(value);
      const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? parseDay(value) : undefined;
      return day ? formatDay(day, locale) : (choices[field]?.(value) ?? value);
    },
  };
}

function classNameOf(code: string, locale: Locale): string {
  return edition(CURRENT_EDITION).factorClasses.find((one) => one.code === code)?.name[locale] ?? code;
}
