import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { cautionsOf } from "@/lib/insights/sheets/cautions";
import type { Figure } from "@/lib/insights/sheets/figures";
import type { Sheet } from "@/lib/insights/sheets/sheet";

/** What to keep in mind when reading a table, in whole sentences. */
export function Warnings({ figure, sheet }: { figure: Figure; sheet: Sheet }) {
  const t = useTranslations("insights.warnings");
  const cautions = cautionsOf(figure, sheet);
  if (cautions.length === 0) return null;
  return (
    <Notice kind="info" title={t("title")} className="max-w-text print:border">
      <ul className="list-disc pl-5">
        {cautions.map(({ name, values }) => (
          <li key={name}>{t(name, values)}</li>
        ))}
      </ul>
    </Notice>
  );
}
