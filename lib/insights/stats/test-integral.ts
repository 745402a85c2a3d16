/** The area under a curve by Simpson's rule: slow and plain, to hold the fast formulas to. */
export function area(curve: (x: number) => number, from: number, to: number, steps = 20_000): number {
  const width = (to - from) / steps;
  let sum = curve(from) + curve(to);
  for (let at = 1; at < steps; at++) sum += curve(from + at * width) * (at % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}

/** ln Γ of a half of a whole number, by its recursion from Γ(1/2) = √π and Γ(1) = 1. */
export function lnGammaOfHalves(halves: number): number {
  let [ln, at] = halves % 2 === 0 ? [0, 2] : [Math.log(Math.sqrt(Math.PI)), 1];
  for (; at < halves; at += 2) ln += Math.log(at / 2);
  return ln;
}
