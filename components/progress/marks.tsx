import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { GoalOutcome } from "@/lib/terms";

type MarksProps = {
  important?: boolean;
  keepLevel?: boolean;
  hidden: boolean;
  outcome?: GoalOutcome | null;
};

/** What is marked on a row, each in words. */
export function Marks({ important = false, keepLevel = false, hidden, outcome = null }: MarksProps) {
  const t = useTranslations("progress.marks");
  if (!important && !keepLevel && !hidden && (outcome === null || outcome === "goesOn")) return null;
  return (
    <span className="mt-1 flex flex-wrap gap-1.5 font-normal">
      {important && <Tag tone="info">{t("important")}</Tag>}
      {keepLevel && <Tag>{t("keepLevel")}</Tag>}
      {outcome && outcome !== "goesOn" && (
        <Tag tone={outcome === "reached" ? "good" : "neutral"}>{t(outcome)}</Tag>
      )}
      {hidden && <Tag tone="caution">{t("hidden")}</Tag>}
    </span>
  );
}
