import type { PostedForm } from "./form";
import type { SaveAnswer } from "./save";
import { maxChanges, type SaveRequest } from "./schema";
import type { FieldValue } from "./values";

type Change = { path: string; value: FieldValue };
type Confirmed = { status: 409; body: { confirmed: true } };

/** Saves the changes of one form in as many requests as they need; the answer is of the first that is not all saved. */
export async function saveInTurns(
  { base, key }: Pick<PostedForm, "base" | "key">,
  changes: readonly Change[],
  save: (request: SaveRequest) => Promise<SaveAnswer | Confirmed>,
): Promise<SaveAnswer | Confirmed> {
  let answer: SaveAnswer | Confirmed = { status: 200, body: { version: base, merged: [] } };
  for (let from = 0; from < changes.length; from += maxChanges) {
    const turn = changes.slice(from, from + maxChanges);
    const saved = await save({ base, key: `${key}-${from}`, changes: turn });
    if (answer.status === 200) answer = saved;
  }
  return answer;
}
