import { getLocale, getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { type Day, formatDay } from "@/lib/dates";
import type { startWarning } from "@/lib/evaluations/start-warning";
import { asLocale } from "@/lib/i18n/locales";

export type Warning = {
  kind: NonNullable<ReturnType<typeof startWarning>>;
  confirmedOn: Day | null;
};

/** Asks whether an evaluation is meant; it can be started all the same. */
export async function StartWarning({ kind, confirmedOn }: Warning) {
  const [t, locale] = await Promise.all([getTranslations("evaluations.start"), getLocale()]);
  return (
    <Notice kind="caution" className="mb-5 max-w-text">
      {t(kind, { day: confirmedOn ? formatDay(confirmedOn, asLocale(locale)) : "" })}
    </Notice>
  );
}
