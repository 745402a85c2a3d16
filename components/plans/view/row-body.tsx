import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import type { PlanRow } from "./plan-rows";

/** What is beside the name of a row: what was written, the client's name for it, marks, and a worker's note. */
export async function RowBody({ row }: { row: PlanRow }) {
  const t = await getTranslations("planSummary");
  return (
    <div className="flex flex-col gap-0.5">
      {row.lines.length > 0 && <p>{row.lines.join("\n")}</p>}
      {(row.client || row.marks.length > 0) && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {row.client && <span className="text-muted">{t("toClient", { name: row.client })}</span>}
          {row.marks.map((mark) => (
            <Tag key={mark}>{mark}</Tag>
          ))}
        </p>
      )}
      {row.note && <p className="text-muted italic">{t("workersOnly", { text: row.note })}</p>}
    </div>
  );
}
