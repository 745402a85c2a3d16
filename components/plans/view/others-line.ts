import type { Meeting } from "@/lib/plans/content";
import type { SummaryWords } from "./summary-words";

/** Who else was there, in one line; empty when nobody. */
export function othersLine({ others, interpreterLanguage, othersWords }: Meeting, t: SummaryWords): string {
  return others
    .map((kind) => {
      const name = t(`meeting.otherKinds.${kind}`);
      const more = kind === "interpreter" ? interpreterLanguage : kind === "other" ? othersWords : "";
      return more ? `${name} (${more})` : name;
    })
    .join(", ");
}
