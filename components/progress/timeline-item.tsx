import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { formatDay } from "@/lib/dates";
import type { TimelineEntry } from "@/lib/progress/timeline";
import { MeetingWords } from "./meeting-words";

/** One thing that happened, with the way to the document. */
export function TimelineItem({ entry, clientId }: { entry: TimelineEntry; clientId: string }) {
  const t = useTranslations("progress.timeline");
  const day = formatDay(entry.day, useLocale());
  const open = openLink(entry, clientId);
  return (
    <li className="keep-together py-2">
      <p>
        <span className="inline-block min-w-28 text-muted">{day}</span>{" "}
        <span className="font-semibold">{title(entry, t)}</span>{" "}
        {open && (
          <TextLink
            href={open}
            hidden={entry.kind === "plan" ? t("openPlan", { day }) : t("openEvaluation", { day })}
            className="no-print"
          >
            {t("open")}
          </TextLink>
        )}
      </p>
      {(entry.kind === "plan" || entry.kind === "evaluation") && <MeetingWords meeting={entry} />}
      {entry.kind === "plan" && entry.agreed && <p>{t(`agreed.${entry.agreed}`)}</p>}
      {/* Reasons are the worker's: they are not printed. */}
      {reasonOf(entry) && <p className="print:hidden">{t("reason", { reason: reasonOf(entry) })}</p>}
    </li>
  );
}

function title(entry: TimelineEntry, t: ReturnType<typeof useTranslations<"progress.timeline">>): string {
  switch (entry.kind) {
    case "planCorrected":
    case "evaluationCorrected":
      return t(entry.kind, { name: entry.byName });
    case "planClosed":
      return entry.isReplaced ? t("planReplaced") : t("planClosed");
    case "plan":
    case "evaluation":
      return t(entry.kind);
  }
}

function reasonOf(entry: TimelineEntry): string {
  if (entry.kind === "plan") return entry.agreed === "yes" ? "" : entry.agreedReason;
  return entry.kind === "evaluation" ? "" : entry.reason;
}

function openLink({ kind, documentId }: TimelineEntry, clientId: string): Route | undefined {
  if (kind === "plan") return `/clients/${clientId}/plans/${documentId}` as Route;
  if (kind === "evaluation") return `/clients/${clientId}/evaluations/${documentId}` as Route;
  return undefined;
}
