/** The few of its functions that figures use; the package brings no types. */
declare module "jstat" {
  const jStat: {
    chisquare: { cdf(x: number, df: number): number };
    studentt: { cdf(x: number, df: number): number; inv(p: number, df: number): number };
  };
  export default jStat;
}
