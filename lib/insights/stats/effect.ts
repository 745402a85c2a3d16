import type { ChiSquared, GroupCount } from "./chi-squared";

type Effect = { effect: number; effectName: "phi" | "cramersV" };

/** The word for an effect; "none" is weaker than weak. */
export type EffectWord = "none" | "weak" | "moderate" | "strong";

/**
 * How strongly two things go together, 0–1: φ = √(χ²/n) for two groups, Cramér's V = √(χ² / (n · min(rows − 1, columns − 1)))
 * for more; with two rows the divisor is n in both. (Cohen 1988.)
 */
export function effectOf({ statistic, df }: ChiSquared, groups: readonly GroupCount[]): Effect {
  const n = groups.reduce((all, { yes, no }) => all + yes + no, 0);
  return { effect: Math.sqrt(statistic / n), effectName: df === 1 ? "phi" : "cramersV" };
}

/** Where weak, moderate and strong begin, by degrees of freedom: φ of two groups, V of three, as the study words them. */
const limits: Readonly<Record<number, readonly [number, number, number]>> = {
  1: [0.1, 0.3, 0.5],
  2: [0.07, 0.21, 0.35],
};

/** The word for an effect of a test with so many degrees of freedom; null where the study has none: more than three groups. */
export function effectWord(effect: number, df: number): EffectWord | null {
  const [weak, moderate, strong] = limits[df] ?? [];
  if (weak === undefined || moderate === undefined || strong === undefined) return null;
  if (effect >= strong) return "strong";
  if (effect >= moderate) return "moderate";
  return effect >= weak ? "weak" : "none";
}

/** One star under .05, two under .01, three under .001; p is compared unrounded. */
export function starsOf(p: number | null): "" | "*" | "**" | "***" {
  if (p === null || p >= 0.05) return "";
  if (p >= 0.01) return "*";
  return p >= 0.001 ? "**" : "***";
}
