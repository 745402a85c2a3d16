import type { getTranslations } from "next-intl/server";
import type { LogRow } from "./queries";

type AuditWords = Awaited<ReturnType<typeof getTranslations<"audit">>>;

/** What an act covered, in a few words: how many clients were shown, how many places were saved. Empty when there is nothing to say. */
export function detailWords({ act, detail }: Pick<LogRow, "act" | "detail">, t: AuditWords): string {
  if (!detail) return "";
  const lists = (["ids", "paths", "fields"] as const).flatMap((name) => {
    const list = detail[name];
    return Array.isArray(list) && list.length > 0 ? [t(`details.${name}`, { count: list.length })] : [];
  });
  const parts = [
    ...lists,
    detail.source === "clientScreen" && t("details.clientScreen"),
    typeof detail.n === "number" && t("details.n", { count: detail.n }),
    act === "figures.open" &&
      typeof detail.format === "string" &&
      t("details.file", { format: detail.format }),
    act.startsWith("setting.") && !detail.text && settingWords(detail, t),
    act.startsWith("audit.") && isNarrowed(detail.filters) && t("details.filtered"),
  ];
  return parts.filter((part) => typeof part === "string").join(", ");
}

function settingWords({ from, to }: Record<string, unknown>, t: AuditWords): string {
  const word = (value: unknown) => (typeof value === "number" ? String(value) : t("details.standard"));
  return t("details.change", { from: word(from), to: word(to) });
}

function isNarrowed(filters: unknown): boolean {
  return typeof filters === "object" && filters !== null && Object.keys(filters).length > 0;
}
