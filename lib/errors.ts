/**
 * Refusals that a person can do something about. The code is the key of its words in the `errors` messages.
 * A refusal of one record is always `notFound`, so that nobody learns what exists.
 */
export const errorCodes = [
  "notFound",
  "forbidden",
  "signedOut",
  "invalid",
  "confirmed",
  "closed",
  "archived",
  "draftExists",
  "stale",
  "duplicate",
  "conflict",
  "tooMany",
  "tooLarge",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A refusal. `fieldErrors` maps a field or path to the key of its words. */
export class AppError extends Error {
  override readonly name = "AppError";
  constructor(
    readonly code: ErrorCode,
    readonly fieldErrors: Readonly<Record<string, string>> = {},
    /** What the form needs to explain the refusal, such as two values of a field. */
    readonly about?: unknown,
  ) {
    super(code);
  }
}

/** A refusal that names one field, such as a reason that is too short. */
export function invalid(field: string, key: string): AppError {
  return new AppError("invalid", { [field]: key });
}
