import type { Shape } from "../../shape";
import type { savedFilters as fi } from "../fi/saved-filters";

export const savedFilters = {
  title: "Sparade urval",
  lead: "Urvalen är bara dina. Ett urval innehåller inga klienter: det hämtar varje gång dem som det då gäller.",
  keep: "Spara det här urvalet",
  manage: "Ändra urvalen",
  back: { caseload: "Till klientlistan", insights: "Till resultaten" },
  saveTitle: "Nytt urval",
  name: "Urvalets namn",
  nameHint: "Till exempel: Försenade, centrumteamet. Skriv inte en klients namn här.",
  replace: "Ersätt det tidigare om namnet redan används",
  save: "Spara urvalet",
  own: "Egna urval",
  none: "Här visas de urval som du sparar med ett namn. Gör först ett urval i listan eller talen och välj sedan ”Spara det här urvalet”.",
  change: "Byt namn eller ta bort",
  newName: "Nytt namn",
  rename: "Spara namnet",
  renamed: "Namnet är bytt.",
  remove: "Ta bort urvalet",
} satisfies Shape<typeof fi>;
