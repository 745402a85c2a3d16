import { getLocale, getTranslations } from "next-intl/server";
import type { Edition } from "@/lib/avain/types";
import { asLocale } from "@/lib/i18n/locales";
import { stepDoers } from "@/lib/terms";
import { orderWords } from "../frame/order-words";

/** The words that steps need in the browser, finished in the language of the request. */
export async function stepWords(edition: Edition) {
  const [t, summary, rows] = await Promise.all([
    getTranslations("planMethods.steps"),
    getTranslations("planSummary"),
    getTranslations("plans.rows"),
  ]);
  const locale = asLocale(await getLocale());
  return {
    empty: t("empty"),
    add: t("add"),
    name: t("name", { number: "{number}" }),
    what: t("what"),
    who: t("who"),
    doers: stepDoers.map((value) => ({ value, label: summary(`doers.${value}`) })),
    whoName: t("whoName"),
    byDate: `${t("byDate")} (${t("dateHint")})`,
    goal: t("goal"),
    goalEmpty: t("goalEmpty"),
    ownGoal: summary("ownGoal"),
    /** The names of goals by code, for choosing which one a step is for. */
    goalNames: Object.fromEntries(edition.goals.map(({ code, short }) => [code, short[locale]])),
    done: t("done"),
    hidden: rows("hidden"),
    goalHidden: t("goalHidden"),
    remove: rows("takeOut"),
    order: await orderWords(),
  } as const;
}

export type StepWords = Awaited<ReturnType<typeof stepWords>>;
