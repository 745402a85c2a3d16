import type { PostedForm } from "./form";
import type { SaveAnswer, SaveConflict } from "./save";
import { maxChanges, type SaveRequest } from "./schema";
import type { FieldValue } from "./values";

type Change = { path: string; value: FieldValue };
type Confirmed = { status: 409; body: { confirmed: true } };

/** What became of a form: all saved, the document no longer open, or what of it was not saved. */
export type FormOutcome =
  | "saved"
  | "confirmed"
  | { errors: { path: string; code: string }[]; conflicts: SaveConflict[] };

/** Saves the changes of one form in as many requests as they need, and gathers what each of them did not take. */
export async function saveInTurns(
  { base, key }: Pick<PostedForm, "base" | "key">,
  changes: readonly Change[],
  save: (request: SaveRequest) => Promise<SaveAnswer | Confirmed>,
): Promise<FormOutcome> {
  const left: Exclude<FormOutcome, string> = { errors: [], conflicts: [] };
  for (let from = 0; from < changes.length; from += maxChanges) {
    const turn = changes.slice(from, from + maxChanges);
    const { body } = await save({ base, key: `${key}-${from}`, changes: turn });
    if ("confirmed" in body) return "confirmed";
    if ("errors" in body) left.errors.push(...(body.errors ?? []));
    if ("conflicts" in body) left.conflicts.push(...body.conflicts);
  }
  return left.errors.length + left.conflicts.length === 0 ? "saved" : left;
}
