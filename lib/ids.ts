/** A new random id, 122 bits. Not a secret: tokens that open something are made in `lib/access/tokens.ts`. */
export function newId(): string {
  return crypto.randomUUID();
}

let lastMs = 0;
let turn = 0;

/**
 * As `newId`, and ids made later come later in order (UUID version 7): many rows that are written at once then lie side by
 * side in an index, and a commit touches few of its pages.
 */
export function newIdInOrder(): string {
  const now = Date.now();
  turn = now > lastMs ? 0 : turn + 1;
  lastMs = Math.max(now, lastMs) + (turn > 0xfff ? 1 : 0);
  if (turn > 0xfff) turn = 0;
  const time = lastMs.toString(16).padStart(12, "0");
  const random = newId().slice(19);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${turn.toString(16).padStart(3, "0")}-${random}`;
}
