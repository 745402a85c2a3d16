import { PostedRow } from "@/components/saving/fields/posted-row";

/** Where scripts do not run: room for one more goal in own words, with every post. */
export function PostedGoal({ label }: { label: string }) {
  return (
    <PostedRow list="goals">
      {(row) => (
        <label className="flex flex-col gap-1">
          {label}
          <textarea name={`${row}.words`} rows={2} autoComplete="off" className="control max-w-text" />
        </label>
      )}
    </PostedRow>
  );
}
