import type { Shape } from "../../shape";
import type { planFactors as fi } from "../fi/plan-factors";

export const planFactors = {
  lead: "What helps and what makes it harder to reach the goals? Rate only what you talk about: not rated is not the same as neutral.",
  keys: "By keyboard: while a row has the focus, 1 is weakens, 2 is neutral and 3 is helps. Then you move to the next row. Enter skips the row.",
  onlyRated: "Only rated",
  noneRated: "No factor has been rated yet.",
  clear: "Clear",
  clearOf: "Clear the rating: {name}",
  local: "the organisation’s own factor",
  note: "Note (for workers only)",
  noteShort: "Note",
  noteWritten: "written",
  hidden: "This factor is not shown to the client and not printed",
  own: {
    add: "Add an own factor",
    addTo: "Add an own factor to the class {name}",
    words: "Factor in own words",
  },
} satisfies Shape<typeof fi>;
