import { useTranslations } from "next-intl";
import { numberIn } from "@/lib/insights/sheets/chart";
import type { Sheet } from "@/lib/insights/sheets/sheet";

/** Which way the goals went, all together: what a lead asks first. Rounded numbers are not added up. */
export function ChangeSummary({ sheet }: { sheet: Sheet }) {
  const t = useTranslations("insights.change");
  if (sheet.withheld) return null;
  const all = (key: string) => sheet.rows.reduce((sum, row) => sum + (numberIn(row, key) ?? 0), 0);
  const [n, closer, same, further] = [all("n"), all("closer"), all("same"), all("further")];
  return <p className="mb-3 max-w-text font-semibold">{t("summary", { n, closer, same, further })}</p>;
}
