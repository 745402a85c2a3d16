import type { ChiSquared, GroupCount } from "./chi-squared";

export type Effect = { effect: number; effectName: "phi" | "cramersV" };

/** The word for an effect; null is weaker than weak. */
export type EffectWord = "weak" | "moderate" | "strong" | null;

/**
 * How strongly two things go together, 0–1: φ = √(χ²/n) for two groups, Cramér's V = √(χ² / (n · min(rows − 1, columns − 1)))
 * for more; with two rows the divisor is n in both. (Cohen 1988.)
 */
export function effectOf({ statistic, df }: ChiSquared, groups: readonly GroupCount[]): Effect {
  const n = groups.reduce((all, { yes, no }) => all + yes + no, 0);
  return { effect: Math.sqrt(statistic / n), effectName: df === 1 ? "phi" : "cramersV" };
}

/** Weak from .1, moderate from .3, strong from .5 for φ; .07, .21 and .35 for V of three groups, as the study words them. */
export function effectWord({ effect, effectName }: Effect): EffectWord {
  const [weak, moderate, strong] =
    effectName === "phi" ? ([0.1, 0.3, 0.5] as const) : ([0.07, 0.21, 0.35] as const);
  if (effect >= strong) return "strong";
  if (effect >= moderate) return "moderate";
  return effect >= weak ? "weak" : null;
}

/** One star under .05, two under .01, three under .001; p is compared unrounded. */
export function starsOf(p: number | null): "" | "*" | "**" | "***" {
  if (p === null || p >= 0.05) return "";
  if (p >= 0.01) return "*";
  return p >= 0.001 ? "**" : "***";
}
