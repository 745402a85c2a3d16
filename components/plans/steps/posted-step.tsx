import { PostedRow } from "@/components/saving/fields/posted-row";
import type { StepWords } from "./step-words";

/** Where scripts do not run: room for one more step, with every post. */
export function PostedStep({ words }: { words: StepWords }) {
  return (
    <PostedRow list="steps">
      {(row) => (
        <div className="mt-3 flex flex-col gap-3">
          <label className="flex flex-col gap-1">
            {words.what}
            <textarea name={`${row}.what`} rows={2} autoComplete="off" className="control max-w-text" />
          </label>
          <label className="flex flex-col gap-1">
            {words.who}
            <select name={`${row}.who`} autoComplete="off" className="control max-w-80">
              <option value="">–</option>
              {words.doers.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label className="flex flex-col gap-1">
            {words.byDate}
            <input name={`${row}.byDate`} autoComplete="off" className="control max-w-40" />
          </label>
        </div>
      )}
    </PostedRow>
  );
}
