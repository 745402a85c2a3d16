import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { ProgressRows } from "@/lib/progress/rows";
import { methodsThenAndNow } from "@/lib/progress/then-and-now";
import { methodName } from "./names";
import { ThenAndNowTable } from "./then-and-now-table";

/** What the worker planned to do and did; a missing mark is its own word. */
export function Methods({ rows }: { rows: ProgressRows }) {
  const t = useTranslations("progress.methods");
  const locale = useLocale();
  const methods = methodsThenAndNow(rows);
  const isUnknown = methods.some(({ evaluated }) => evaluated.includes("unknown"));
  return (
    <Section title={t("title")}>
      {methods.length === 0 ? (
        <p className="text-muted">{t("none")}</p>
      ) : (
        <ThenAndNowTable
          caption={t("caption")}
          what={t("method")}
          items={methods}
          nameOf={({ id }) => methodName(id, locale)}
          show={(state) =>
            state === "planned" || state === "used" || state === "notUsed" ? (
              t(state)
            ) : (
              <span className="text-muted">{t(state)}</span>
            )
          }
          rows={rows}
        />
      )}
      {isUnknown && <p className="max-w-text text-sm text-muted">{t("unknownNote")}</p>}
    </Section>
  );
}
