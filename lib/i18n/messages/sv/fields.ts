import type { Shape } from "../../shape";
import type { fields as fi } from "../fi/fields";

export const fields = {
  undo: "Ångra",
  undoLast: "Ångra senaste ändring",
  rowGone: "Raden togs bort. Du kan ångra det.",
  undone: "Ändringen ångrades.",
  next: "Härnäst: {section}",
  keys: "Ctrl + Enter går till nästa del, Ctrl + Z ångrar det senaste valet.",
  clear: "Töm",
  clearOf: "Töm: {name}",
  order: {
    title: "Ordning",
    lead: "Flytta det viktigaste först. Ordningen syns i planen och i utvärderingen.",
    up: "Uppåt",
    down: "Nedåt",
    move: "{direction}: {name}",
    moved: "{name} är nu på plats {place} / {count}.",
  },
} satisfies Shape<typeof fi>;
