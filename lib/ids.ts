/** A new random id, 122 bits. Not a secret: tokens that open something are made in `lib/access/tokens.ts`. */
export function newId(): string {
  return crypto.randomUUID();
}
