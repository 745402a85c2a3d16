import type { getTranslations } from "next-intl/server";
import { edition } from "@/lib/avain/edition";
import type { Locale } from "@/lib/i18n/locales";
import { formatValue } from "./format";

export type InsightsWords = Awaited<ReturnType<typeof getTranslations<"insights">>>;

/** Whose words a sheet is written in. */
export type SheetWords = { t: InsightsWords; locale: Locale };

/** A number of clients as it is read; null is one that is not told. */
export function countWords(n: number | null, { t, locale }: SheetWords): string {
  return n === null ? t("cells.under5") : formatValue("count", n, locale);
}

/** The names of an item and of its class, in the reader's language. Figures are of the one edition there is. */
export function itemWords(list: "goals" | "methods" | "factors", code: string, locale: Locale) {
  const { [list]: items, ...avain } = edition("avain-2018");
  const classes = {
    goals: avain.goalClasses,
    methods: avain.methodClasses,
    factors: avain.factorClasses,
  }[list];
  const item = (items as readonly Named[]).find((each) => each.code === code);
  const group = (classes as readonly { code: string; name: Texts }[]).find(
    ({ code: own }) => own === item?.class,
  );
  return {
    label: item?.name[locale] ?? code,
    short: item?.short[locale] ?? code,
    group: group?.name[locale],
  };
}

/** The name of a class of goals, in the reader's language. */
export function goalClassName(code: string, locale: Locale): string {
  return edition("avain-2018").goalClasses.find((each) => each.code === code)?.name[locale] ?? code;
}

type Texts = Readonly<Record<Locale, string>>;
type Named = { code: string; class: string; name: Texts; short: Texts };
