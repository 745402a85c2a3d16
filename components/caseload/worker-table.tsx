import { getTranslations } from "next-intl/server";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { Caseload } from "@/lib/caseload/queries/overview";
import { WorkerRow } from "./worker-row";

/** The clients of each worker, by the worker's name. Never by, or with, how the work has gone. */
export async function WorkerTable({ workers, team }: Pick<Caseload, "workers" | "team">) {
  const t = await getTranslations("caseload.workers");
  if (workers.length === 0)
    return (
      <Section title={t("title")}>
        <EmptyState>{t("none")}</EmptyState>
      </Section>
    );
  return (
    <Section title={t("title")} lead={t("lead")}>
      <DataTable
        caption={t("title")}
        hideCaption
        head={
          <>
            <ColumnHead>{t("worker")}</ColumnHead>
            <ColumnHead end>{t("clients")}</ColumnHead>
            <ColumnHead end>{t("withoutPlan")}</ColumnHead>
            <ColumnHead end>{t("late")}</ColumnHead>
            <ColumnHead className="no-print">{t("reassign")}</ColumnHead>
          </>
        }
      >
        {workers.map((worker) => (
          <WorkerRow key={worker.id} worker={worker} team={team} />
        ))}
      </DataTable>
    </Section>
  );
}
