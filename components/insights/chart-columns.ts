import type { Figure } from "@/lib/insights/sheets/figures";

/** The two columns whose values are drawn as two dots. */
export function chartPair(figure: Figure): { from: string; to: string } | undefined {
  switch (figure) {
    case "planned-used":
      return { from: "plannedPercent", to: "usedPercent" };
    case "profiles":
    case "reference-goals":
      return { from: "published", to: "percent" };
    case "reference-attainment":
      return { from: "published", to: "mean" };
    case "reference-planned":
      return { from: "published", to: "plannedPercent" };
    case "reference-used":
      return { from: "published", to: "usedPercent" };
    default:
      return undefined;
  }
}

const effects = [1, 2, 3] as const;

/** The columns whose counts are drawn as the parts of a bar, bar by bar. */
export function chartParts(figure: Figure): readonly (readonly string[])[] | undefined {
  switch (figure) {
    case "attainment-change":
      return [["closer", "same", "further"]];
    case "concordance":
      return [["plannedUsed", "plannedNotUsed", "usedNotPlanned", "unknown"]];
    case "factors":
      return [effects.map((effect) => `atPlan${effect}`), effects.map((effect) => `atEvaluation${effect}`)];
    default:
      return undefined;
  }
}
