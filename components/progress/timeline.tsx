import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { ProgressRows } from "@/lib/progress/rows";
import { timelineOf } from "@/lib/progress/timeline";
import { TimelineItem } from "./timeline-item";

/** Plans, evaluations, corrections and closings, the newest first. */
export function Timeline({ rows, clientId }: { rows: ProgressRows; clientId: string }) {
  const t = useTranslations("progress.timeline");
  return (
    <Section id="timeline" title={t("title")}>
      <ol className="border-l-2 border-line pl-4">
        {timelineOf(rows).map((entry) => (
          <TimelineItem key={entry.id} entry={entry} clientId={clientId} />
        ))}
      </ol>
    </Section>
  );
}
