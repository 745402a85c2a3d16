/** The look of a button that belongs to one row or one heading: 44 px high, quiet, as small text. */
export const smallButtonLook =
  "min-h-11 items-center rounded-md px-2 text-sm text-accent underline decoration-1 underline-offset-3 hover:bg-accent-soft";
