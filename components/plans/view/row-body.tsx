import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import type { PlanRow } from "./plan-rows";

/** What is beside the name of a row: the client's name for it, what was written, marks, and a worker's note. */
export async function RowBody({ row }: { row: PlanRow }) {
  const t = await getTranslations("planSummary");
  return (
    <span className="flex flex-col gap-0.5">
      {row.lines.length > 0 && <span className="whitespace-pre-line">{row.lines.join("\n")}</span>}
      {row.client && <span className="text-muted">{t("toClient", { name: row.client })}</span>}
      {row.note && <span className="text-muted italic">{t("workersOnly", { text: row.note })}</span>}
      {row.marks.length > 0 && (
        <span className="flex flex-wrap gap-2 py-0.5">
          {row.marks.map((mark) => (
            <Tag key={mark}>{mark}</Tag>
          ))}
        </span>
      )}
    </span>
  );
}
