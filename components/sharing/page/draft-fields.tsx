import type { Draft } from "@/lib/sharing/draft";

/** A draft that goes along with another form, unseen. */
export function DraftFields({ draft: { kind, words, goals } }: { draft: Draft }) {
  return (
    <>
      <input type="hidden" name="kind" value={kind} />
      <textarea hidden readOnly name="words" value={words} />
      {goals.map((goal) => (
        <input key={goal} type="hidden" name="goals" value={goal} />
      ))}
    </>
  );
}
