/**
 * Texts that are rightly the same in Finnish and in another language. Every other text that equals the Finnish one
 * fails a test, because it is most often a forgotten translation.
 */
export const sameInAll: readonly string[] = ["Avainpolku", "Kela"];
