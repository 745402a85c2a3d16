/**
 * The same keys as `T`, with any text in place of each text: a translation that misses a key, or has one too many,
 * does not compile. Use: `export const clients = { … } satisfies Shape<typeof fi>`.
 */
export type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]>;
};
