import type { RecordChoices } from "./record";

/** What an address asks the text to hold; nothing beyond what is always there unless asked for. */
export function readRecordChoices(has: (name: string) => boolean): RecordChoices {
  return { hidden: has("hidden"), notes: has("notes") };
}
