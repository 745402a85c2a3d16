import type { Shape } from "../../shape";
import type { planFactors as fi } from "../fi/plan-factors";

export const planFactors = {
  lead: "Vad hjälper och vad gör det svårare att nå målen? Bedöm bara det ni talar om: obedömd är inte samma sak som neutral.",
  keys: "Med tangenterna: när en rad är vald betyder 1 försvagar, 2 neutral och 3 hjälper. Sedan går du till nästa rad. Enter hoppar över raden.",
  onlyRated: "Bara bedömda",
  noneRated: "Ingen faktor är bedömd ännu.",
  clear: "Töm",
  clearOf: "Töm bedömningen: {name}",
  local: "organisationens egen faktor",
  note: "Anteckning (bara för den anställda)",
  noteShort: "Anteckning",
  noteWritten: "har text",
  hidden: "Den här situationsfaktorn visas inte och skrivs inte ut för klienten",
  own: {
    add: "Lägg till en egen faktor",
    addTo: "Lägg till en egen faktor i klassen {name}",
    words: "Faktorn med egna ord",
  },
} satisfies Shape<typeof fi>;
