import type { Shape } from "../../shape";
import type { planGoals as fi } from "../fi/plan-goals";

export const planGoals = {
  lead: "Välj tillsammans vad ni strävar mot. Ett enda mål räcker.",
  wish: "Vad vill klienten?",
  wishHint: "Med klientens egna ord.",
  choose: "Välj mål",
  filter: "Sök mål",
  onlyChosen: "Bara valda",
  noneChosen: "Inget mål är valt ännu.",
  ticked: { timing: "När", now: "Nu", later: "Senare" },
  important: "Viktigt",
  importantFull: "de tre viktigaste är redan märkta",
  keepLevel: "Nivån bevaras",
  hiddenReason: "Dolt från början, så att fel person inte ser det på papper eller på skärmen.",
  manyNow: "Just nu är {count} mål valda. En del kan flyttas till senare, men alla får också vara kvar.",
  own: {
    title: "Mål med egna ord",
    lead: "När inget i listan passar.",
    words: "Målet med egna ord",
    add: "Lägg till ett mål med egna ord",
  },
} satisfies Shape<typeof fi>;
