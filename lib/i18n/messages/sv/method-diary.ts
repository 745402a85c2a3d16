import type { Shape } from "../../shape";
import type { methodDiary as fi } from "../fi/method-diary";

export const methodDiary = {
  title: "Metoddagbok",
  lead: "Anteckna samma dag vad du gjorde. Vid utvärderingen syns dagarna bredvid frågan.",
  usedToday: "Använd i dag",
  marked: "Antecknad {day}",
  undo: "Ångra",
  more: "Notering eller dag",
  status:
    "{count, plural, =0 {I dag har inga metoder antecknats.} one {I dag har en metod antecknats.} other {I dag har # metoder antecknats.}}",
  nonePlanned: "Inga metoder har valts i planen. Du kan ändå anteckna vad som har gjorts.",
  other: "Anteckna en annan metod eller dag",
  method: "Metod",
  choose: "Välj metod",
  planned: "{method} (planerad)",
  day: "Dag",
  dayHint: "I formen d.m.åååå",
  note: "Notering",
  noteHint: "Bara medarbetare ser den här. Noteringen skrivs inte ut.",
  add: "Anteckna som använd",
  added: "Anteckningen har sparats.",
  entries: "{count, plural, one {En anteckning} other {Alla # anteckningar}}",
  times: "{count, plural, one {en gång} other {# gånger}}",
  by: "{day}, {name}",
  change: "Ändra",
  changeOf: "anteckningen {day}, {method}",
  editTitle: "Ändra anteckningen",
  editLead: "{method}, antecknad av {name}",
  save: "Spara",
  cancel: "Avbryt",
  remove: "Ta bort anteckningen",
  homeTitle: "Vad gjorde du i dag?",
  homeLead: "Öppna en klient och anteckna den använda metoden med ett tryck.",
  homeMarked: "{count, plural, one {en antecknad i dag} other {# antecknade i dag}}",
  daysUsed:
    "{count, plural, one {Antecknad som använd en gång: {days}} other {Antecknad som använd # gånger: {days}}}",
  daysSince:
    "{count, plural, one {Efter förra utvärderingen antecknad som använd en gång: {days}} other {Efter förra utvärderingen antecknad som använd # gånger: {days}}}",
  andMore: "{days} med flera",
  problems: {
    alreadyNoted: "Det finns redan en anteckning om metoden den här dagen.",
    dateBeforePlan: "Dagen är före planens bekräftelse. Kontrollera dagen.",
  },
} satisfies Shape<typeof fi>;
