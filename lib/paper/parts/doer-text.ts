import type { PlanStep } from "@/lib/plans/content";
import type { PaperWords } from "./paper-words";

/** Who does a step, as the client reads it: "sinä", or "joku muu: Sisko". Empty when it was not agreed. */
export function doerText({ who, whoName }: Pick<PlanStep, "who" | "whoName">, t: PaperWords): string {
  const role = who ? t(`plan.doers.${who}`) : "";
  return role && whoName ? t("plan.doerNamed", { who: role, name: whoName }) : role || whoName;
}
