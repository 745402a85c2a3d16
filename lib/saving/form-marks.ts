/** Names of the hidden fields of a posted form that are no paths of a document. */
export const formMarks = {
  base: "form:base",
  key: "form:key",
  back: "form:back",
  /** Who the page was drawn for. */
  by: "form:by",
  /** A tick box that the page has, not ticked while nobody has answered; `on` is ticked then. */
  off: "form:off",
  on: "form:on",
  /** A flag that goes with a tick box: its path and the box's, with a space between. */
  also: "form:also",
  /** A row in own words that comes into being when anything is written in it. */
  row: "form:row",
} as const;
