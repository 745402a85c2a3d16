import type { Shape } from "../../shape";
import type { fields as fi } from "../fi/fields";

export const fields = {
  undo: "Undo",
  undoLast: "Undo the last change",
  rowGone: "The row was removed. You can undo this.",
  undone: "The change was undone.",
  next: "Next: {section}",
  keys: "Ctrl + Enter goes to the next part, Ctrl + Z undoes the last choice.",
  clear: "Clear",
  clearOf: "Clear: {name}",
  posted: {
    title: "Not everything was saved",
    lead: "The rest of the form is saved. Copy these texts, go back to the form and correct them.",
    back: "Back to the form",
    conflict: "Somebody else changed this meanwhile.",
  },
  order: {
    title: "Order",
    lead: "Move what matters most to the top. The order shows in the plan and in the evaluation.",
    up: "Move up",
    down: "Move down",
    move: "{direction}: {name}",
    moved: "{name} is now in place {place} / {count}.",
  },
} satisfies Shape<typeof fi>;
