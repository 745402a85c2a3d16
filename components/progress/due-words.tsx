import { useLocale, useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import { type Day, daysBetween, formatDay } from "@/lib/dates";
import { dueSoonDays } from "@/lib/office-numbers";

/** The day of the next evaluation and how near or late it is, in words. */
export function DueWords({ due, today }: { due: Day; today: Day }) {
  const t = useTranslations("progress.due");
  const day = formatDay(due, useLocale());
  const days = daysBetween(today, due);
  if (days < 0) return <Tag tone="caution">{t("late", { day, days: -days })}</Tag>;
  if (days === 0) return <Tag tone="info">{t("today", { day })}</Tag>;
  if (days <= dueSoonDays()) return <Tag tone="info">{t("soon", { day, days })}</Tag>;
  return day;
}
