/** What the forms of plans and evaluations share: undoing, moving between parts, changing the order. */
export const fields = {
  undo: "Kumoa",
  undoLast: "Kumoa viimeisin muutos",
  rowGone: "Rivi poistettiin. Voit kumota poiston.",
  undone: "Muutos kumottiin.",
  next: "Seuraavaksi: {section}",
  keys: "Ctrl + Enter vie seuraavaan osaan, Ctrl + Z kumoaa viimeisen valinnan.",
  clear: "Tyhjennä",
  clearOf: "Tyhjennä: {name}",
  posted: {
    title: "Kaikkea ei tallennettu",
    lead: "Muu osa lomakkeesta on tallessa. Kopioi nämä tekstit, palaa lomakkeelle ja korjaa.",
    back: "Takaisin lomakkeelle",
    conflict: "Joku muu muutti tätä kohtaa sillä aikaa.",
  },
  order: {
    title: "Järjestys",
    lead: "Siirrä tärkein ensimmäiseksi. Järjestys näkyy suunnitelmassa ja arvioinnissa.",
    up: "Ylemmäs",
    down: "Alemmas",
    move: "{direction}: {name}",
    moved: "{name} on nyt kohdassa {place} / {count}.",
  },
} as const;
