/**
 * The part of a document that a client screen is said to be in. It is among those who follow the document, so that the
 * worker's page tells what the client sees as it tells where others are.
 */
export function seenAs(part: string): string {
  return `screen-${part}`;
}
