import { useTranslations } from "next-intl";
import type { MeetingFacts } from "@/lib/progress/rows";
import type { TookPart } from "@/lib/terms";

/** Who took part, how they met, and who else was there. */
export function MeetingWords({ meeting }: { meeting: MeetingFacts & { tookPart: TookPart | null } }) {
  const t = useTranslations("progress.timeline");
  const { tookPart, how, others } = meeting;
  const parts = [
    ...(tookPart ? [t(`tookPart.${tookPart}`)] : []),
    ...(how ? [t(`how.${how}`)] : []),
    ...(others.length > 0
      ? [t("others", { others: others.map((other) => t(`other.${other}`)).join(", ") })]
      : []),
  ];
  return parts.length > 0 ? <p>{parts.join(". ")}</p> : null;
}
