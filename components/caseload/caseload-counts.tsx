import type { Route } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { CountLink } from "@/components/ui/count-link";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import type { CaseloadCountName } from "@/lib/caseload/counts";
import type { Caseload } from "@/lib/caseload/queries/overview";
import { clientsHref } from "@/lib/clients/filters";
import { messageDays, oldDraftDays, queuedMonths, untouchedMonths } from "@/lib/clients/terms";
import { dueSoonDays } from "@/lib/office-numbers";

const groups = [
  { title: "evaluations", names: ["late", "soon", "withoutPlan"] },
  { title: "stopped", names: ["oldDraft", "untouched", "lateStep", "queued"] },
  { title: "people", names: ["message", "workerAway", "withoutWorker"] },
] as const satisfies readonly { title: string; names: readonly CaseloadCountName[] }[];

const tones: Partial<Record<CaseloadCountName, Tone>> = {
  late: "danger",
  soon: "caution",
  untouched: "caution",
  message: "danger",
  workerAway: "caution",
  withoutWorker: "caution",
};

type CaseloadCountsProps = Pick<Caseload, "counts" | "unseenReasons" | "team">;

/** What waits in the teams, as numbers that open lists of exactly that length. Nothing to do has no colour. */
export async function CaseloadCounts({ counts, unseenReasons, team }: CaseloadCountsProps) {
  const [t, format] = await Promise.all([getTranslations("caseload"), getFormatter()]);
  const shown = (count: number) =>
    count > 0 ? format.number(count) : <span className="font-normal text-muted">0</span>;
  const words: Record<CaseloadCountName, (count: number) => string> = {
    late: (count) => t("late", { count }),
    soon: (count) => t("soon", { count, days: dueSoonDays() }),
    withoutPlan: (count) => t("withoutPlan", { count }),
    oldDraft: (count) => t("oldDraft", { count, days: oldDraftDays }),
    untouched: (count) => t("untouched", { count, months: untouchedMonths }),
    lateStep: (count) => t("lateStep", { count }),
    queued: (count) => t("queued", { count, months: queuedMonths }),
    message: (count) => t("message", { count, days: messageDays }),
    workerAway: (count) => t("workerAway", { count }),
    withoutWorker: (count) => t("withoutWorker", { count }),
  };
  const reasons = `/reasons?${new URLSearchParams({ ...(team && { team }), show: "unseen" })}` as Route;
  return groups.map((group) => (
    <Section key={group.title} title={t(`groups.${group.title}`)}>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        {group.names.map((each) => {
          const found = counts.find(({ name }) => name === each);
          if (!found) return null;
          const { count, filters } = found;
          return (
            <li key={each} className="flex">
              <CountLink
                href={clientsHref(filters, "lead")}
                count={shown(count)}
                label={words[each](count)}
                tone={count > 0 ? tones[each] : "neutral"}
              />
            </li>
          );
        })}
        {group.title === "people" && (
          <li className="flex">
            <CountLink
              href={reasons}
              count={shown(unseenReasons)}
              label={t("reasons", { count: unseenReasons })}
              tone={unseenReasons > 0 ? "info" : "neutral"}
            />
          </li>
        )}
      </ul>
    </Section>
  ));
}
