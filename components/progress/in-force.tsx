import type { Route } from "next";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { OpenedClient } from "@/lib/clients/queries/open";
import { addDays, type Day } from "@/lib/dates";
import { dueSoonDays } from "@/lib/office-numbers";
import { actsOf, planInForce } from "@/lib/progress/in-force";
import type { ProgressRows } from "@/lib/progress/rows";
import { ActButtons } from "./act-buttons";
import { InForceFacts } from "./in-force-facts";
import { InForceLinks } from "./in-force-links";

type InForceProps = {
  client: OpenedClient;
  rows: ProgressRows;
  today: Day;
  /** A meeting has just been ended. */
  isPaused: boolean;
  /** Begins an evaluation in one press; shown where one may be begun. */
  startTogether: ReactNode;
};

/** What is in force with a client, first on the page, and what to do next. */
export function InForce({ client, rows, today, isPaused, startTogether }: InForceProps) {
  const t = useTranslations("progress.inForce");
  const plan = planInForce(client, rows);
  const latest = plan ?? rows.plans.at(-1);
  const all = client.canEdit ? actsOf(client, rows, addDays(today, dueSoonDays())) : [];
  // Opening the plan is a link unless it is the likeliest thing to do.
  const acts = all.filter((act, place) => act !== "openPlan" || place === 0);
  return (
    <section
      aria-label={t("title")}
      className="no-print mb-8 flex flex-col gap-3 rounded-lg border border-line bg-surface px-4 py-3 sm:px-5 sm:py-4"
    >
      {isPaused && (
        <Notice kind="success" live>
          {t("paused")}
        </Notice>
      )}
      {plan ? (
        <InForceFacts client={client} rows={rows} today={today} />
      ) : (
        <p className="max-w-text">{t(latest ? "noneNow" : "none")}</p>
      )}
      {acts.length > 0 && <ActButtons client={client} acts={acts} hasPlan={latest !== undefined} />}
      {acts.includes("startEvaluation") && startTogether}
      {latest && (
        <InForceLinks
          planHref={`/clients/${client.id}/plans/${latest.id}` as Route}
          open={plan ? (acts[0] === "openPlan" ? undefined : "plan") : "lastPlan"}
        />
      )}
    </section>
  );
}
