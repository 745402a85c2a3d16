/**
 * How long to wait before the next try: 1 s, 2, 4 … 30 s, each a fifth shorter or longer by chance, so that a server
 * that comes back is not met by everybody at once.
 * @param failures tries that failed in a row, at least 1
 * @param chance 0 up to 1
 */
export function retryDelay(failures: number, chance: number): number {
  const whole = Math.min(30_000, 1000 * 2 ** Math.min(failures - 1, 5));
  return Math.round(whole * (0.8 + 0.4 * chance));
}
