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
  posted: {
    title: "Allt sparades inte",
    lead: "Resten av blanketten är sparad. Kopiera de här texterna, gå tillbaka till blanketten och rätta.",
    back: "Tillbaka till blanketten",
    conflict: "Någon annan ändrade det här stället under tiden.",
  },
  order: {
    title: "Ordning",
    lead: "Flytta det viktigaste först. Ordningen syns i planen och i utvärderingen.",
    up: "Uppåt",
    down: "Nedåt",
    move: "{direction}: {name}",
    moved: "{name} är nu på plats {place} / {count}.",
  },
} satisfies Shape<typeof fi>;
