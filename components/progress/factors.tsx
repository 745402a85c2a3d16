import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { ProgressRows } from "@/lib/progress/rows";
import { factorsThenAndNow } from "@/lib/progress/then-and-now";
import { factorName } from "./names";
import { ThenAndNowTable } from "./then-and-now-table";

/** What helped and what made it harder, at the plan and since. */
export function Factors({ rows }: { rows: ProgressRows }) {
  const t = useTranslations("progress.factors");
  const locale = useLocale();
  const factors = factorsThenAndNow(rows);
  return (
    <Section title={t("title")}>
      {factors.length === 0 ? (
        <p className="text-muted">{t("none")}</p>
      ) : (
        <ThenAndNowTable
          caption={t("caption")}
          what={t("factor")}
          items={factors}
          nameOf={(factor) => factorName(factor, locale) ?? t("own")}
          show={(effect) =>
            effect === null ? <span className="text-muted">{t("notRated")}</span> : t(`effect${effect}`)
          }
          rows={rows}
        />
      )}
    </Section>
  );
}
