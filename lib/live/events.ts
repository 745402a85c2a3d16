/**
 * What goes between those who follow a document, also from process to process: ids and versions only, never a name or
 * a text.
 */
export type LiveEvent =
  | { kind: "changed"; documentId: string; by: string }
  /** A stream is open, or still open; `moved` tells the part of one that is. */
  | { kind: "here" | "moved"; documentId: string; stream: string; userId: string; part: string | null }
  | { kind: "gone"; documentId: string; stream: string }
  /** A process has its first follower of a document and asks the others who is there. */
  | { kind: "who"; documentId: string };
