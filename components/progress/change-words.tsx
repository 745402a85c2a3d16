import { useTranslations } from "next-intl";
import type { Verdict } from "@/lib/progress/change";
import type { GoalRow } from "@/lib/progress/goals";

const signs: Record<Verdict, string> = { closer: "▲", same: "●", further: "▼", kept: "●", unknown: "" };

/** The change of a goal: a shape, points, and the word; readable without colour. */
export function ChangeWords({ goal: { verdict, difference = 0 } }: { goal: GoalRow }) {
  const t = useTranslations("progress.verdict");
  if (verdict === "unknown") return <span className="text-muted">{t("unknown")}</span>;
  const isMove = verdict === "closer" || verdict === "further";
  return (
    <span>
      <span className="whitespace-nowrap">
        <span aria-hidden="true">{signs[verdict]}</span>
        {isMove && <span className="font-semibold"> {signed(difference)}</span>}
      </span>{" "}
      {t(verdict)}
    </span>
  );
}

/** With its sign, a real minus (U+2212) so that it is as wide as the plus and is not read as a dash. */
function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : `\u2212${Math.abs(difference)}`;
}
