/** What a client has typed and chosen in the answer of their page, as it came: not checked, and kept whatever it is. */
export type Draft = { kind: string; words: string; goals: string[] };

/** The draft of a posted form; undefined when it has none. */
export function readDraft(form: URLSearchParams): Draft | undefined {
  const draft = { kind: form.get("kind") ?? "", words: form.get("words") ?? "", goals: form.getAll("goals") };
  return draft.kind || draft.words || draft.goals.length > 0 ? draft : undefined;
}
