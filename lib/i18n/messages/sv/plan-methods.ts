import type { Shape } from "../../shape";
import type { planMethods as fi } from "../fi/plan-methods";

export const planMethods = {
  title: "Metoder och steg",
  lead: "Markera vad den anställda tänker göra. Användningen frågas först i utvärderingen.",
  strengths: {
    title: "Styrkor",
    client: "Styrkor med klientens ord",
    clientHint: "Vad är klienten bra på? Vad har hjälpt tidigare?",
    worker: "Styrkor som den anställda ser dem",
    workerHint: "Skriv så att klienten kan läsa det.",
  },
  methods: {
    title: "Metoder",
    filter: "Sök en metod",
    note: "Anteckning för de anställda",
    noteWritten: "Anteckning för de anställda (skriven)",
    noteHint: "Bara de anställda ser detta. Det skrivs inte ut till klienten.",
  },
  condition: {
    title: "Villkor",
    lead: "Klienten ser alltid dessa fyra punkter. Klienten har rätt att få veta dem.",
    what: "Vad förutsätts av klienten?",
    consequence: "Vad följer om villkoret inte uppfylls?",
    decider: "Vem beslutar?",
    appeal: "Hur kan man söka ändring i beslutet?",
  },
  steps: {
    title: "Överenskomna steg",
    lead: "Vad som görs härnäst, vem som gör det och till när.",
    empty: "Inga steg har avtalats ännu.",
    add: "Lägg till ett steg",
    name: "Steg {number}",
    what: "Vad görs?",
    who: "Vem gör det?",
    whoName: "Vem annan?",
    byDate: "Till när?",
    dateHint: "d.m.åååå",
    goal: "Vilket mål hör steget till?",
    goalEmpty: "Inget enskilt mål",
    done: "Gjort",
    goalHidden: "Målet visas inte och skrivs inte ut, och därför inte heller detta steg.",
  },
} satisfies Shape<typeof fi>;
