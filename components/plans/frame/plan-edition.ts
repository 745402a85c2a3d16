import { CURRENT_EDITION, isEditionCode } from "@/lib/avain/codes";
import { edition } from "@/lib/avain/edition";
import type { Edition } from "@/lib/avain/types";

/** The lists a plan was made with. */
export function planEdition(plan: { edition: string }): Edition {
  return edition(isEditionCode(plan.edition) ? plan.edition : CURRENT_EDITION);
}
