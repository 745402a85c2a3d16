import { useLocale } from "next-intl";
import { anchorFor } from "@/lib/avain/scale";

/** A score with the nearest worded anchor of the scale. */
export function ScoreWords({ score }: { score: number }) {
  const locale = useLocale();
  return (
    <span>
      <span className="text-lg font-semibold">{score}</span>{" "}
      <span className="text-muted">{anchorFor(score)?.name[locale]}</span>
    </span>
  );
}
