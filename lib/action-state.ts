/** What a field held when the form was sent, echoed so that nothing typed is lost. Never holds a password. */
export type FieldValues = Record<string, string | string[]>;

/** What a form action answers. Errors are keys of the `errors` words, never sentences. */
export type ActionState<V = unknown> =
  | { status: "idle" }
  | { status: "done"; value?: V }
  | { status: "invalid"; fieldErrors: Record<string, string>; values: FieldValues }
  | { status: "refused"; error: string; values: FieldValues; about?: unknown };
