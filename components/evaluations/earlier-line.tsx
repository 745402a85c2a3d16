import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";

/** What was known before, and from when: `on` is the day of an earlier evaluation, null for the plan. */
export async function EarlierLine({ value, on }: { value: string; on: string | null }) {
  const t = await getTranslations("evaluations.earlier");
  const locale = asLocale(await getLocale());
  return (
    <p className="text-sm text-muted">
      {on ? t("evaluation", { day: formatDay(on, locale), value }) : t("plan", { value })}
    </p>
  );
}
