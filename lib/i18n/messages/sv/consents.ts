import type { Shape } from "../../shape";
import type { consents as fi } from "../fi/consents";

export const consents = {
  title: "Samtycken",
  lead: "Klienten bestämmer själv. Servicen, planen och förmånerna ändras inte om klienten inte ger sitt samtycke eller återkallar det.",
  kinds: {
    research: "Forskning",
    kela: "Utbyte av uppgifter med FPA",
    reminders: "Påminnelser",
  },
  meanings: {
    research:
      "Uppgifter ur din plan och dina utvärderingar får användas i forskning. Ditt namn, din personbeteckning, din kommun och skrivna texter ges inte till forskare.",
    kela: "FPA får veta de mål och steg i din plan som har betydelse för din förmån. Inget annat berättas.",
    reminders: "Du får en påminnelse om möten och utvärderingar. Påminnelsen berättar inte vad saken gäller.",
  },
  toClient: "Läs för klienten",
  states: {
    none: "Har inte frågats. Det betyder detsamma som inget samtycke.",
    given: "Samtycket gäller från {day}.",
    withdrawn: "Inget samtycke från {day}.",
  },
  form: "Anteckna vad klienten beslutade",
  decision: "Beslut",
  yes: "Ger sitt samtycke",
  no: "Ger inte sitt samtycke eller återkallar det",
  giver: "Vem beslutade",
  givers: { client: "Klienten själv", guardian: "Intressebevakare eller befullmäktigad" },
  giverHint: "En intressebevakare eller befullmäktigad beslutar bara om det som hör till uppdraget.",
  day: "Dag",
  dayHint: "Till exempel 5.1.2027.",
  submit: "Anteckna beslutet",
  done: "Beslutet är antecknat.",
  archived: "Klienten är arkiverad: ett samtycke kan bara återkallas.",
  history: "Vad som har beslutats",
  entry: "{given, select, true {Gav sitt samtycke} other {Gav inte sitt samtycke eller återkallade det}}",
  entryBy: "{day}, {giver}. Antecknat av {name}, {at}.",
} satisfies Shape<typeof fi>;
