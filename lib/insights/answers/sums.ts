import type { FactCount, GroupSize } from "../counts";

/** How many clients have an evaluation that counts. */
export function evaluatedOf(sizes: readonly GroupSize[]): number {
  return sizes.reduce((all, { evaluated }) => all + evaluated, 0);
}

/** How many clients the figures count. */
export function allOf(sizes: readonly GroupSize[]): number {
  return sizes.reduce((sum, { all }) => sum + all, 0);
}

/** How many facts of an item bear one of the marks. */
export function countOf(facts: readonly FactCount[], code: string, marks: readonly string[]): number {
  return facts.reduce((all, fact) => all + (fact.code === code && marks.includes(fact.mark) ? fact.n : 0), 0);
}
