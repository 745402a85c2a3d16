import type { Shape } from "../../shape";
import type { caseload as fi } from "../fi/caseload";

export const caseload = {
  title: "Teamets läge",
  lead: "{total, plural, =0 {Det finns inga klienter ännu.} one {En klient.} other {{total, number} klienter.}}",
  toList: "Öppna klientlistan",
  teams: "Vilket teams läge",
  allTeams: "Alla team",
  noTeam: "Du har ännu inget team. Be huvudanvändaren lägga till dig i ett team.",
  groups: {
    evaluations: "Utvärderingar och planer",
    stopped: "Har väntat länge",
    people: "Meddelanden, arbetstagare och öppnade uppgifter",
  },
  late: "{count, plural, one {utvärdering försenad} other {utvärderingar försenade}}",
  soon: "{count, plural, one {utvärdering inom {days, number} dagar} other {utvärderingar inom {days, number} dagar}}",
  withoutPlan: "{count, plural, one {klient utan plan} other {klienter utan plan}}",
  oldDraft:
    "{count, plural, one {klient, utkast på hälft i över {days, number} dagar} other {klienter, utkast på hälft i över {days, number} dagar}}",
  untouched:
    "{count, plural, one {klient, inga anteckningar på {months, number} månader} other {klienter, inga anteckningar på {months, number} månader}}",
  lateStep:
    "{count, plural, one {klient, ett överenskommet stegs dag har gått} other {klienter, ett överenskommet stegs dag har gått}}",
  queued:
    "{count, plural, one {klient, i kö till en tjänst i över {months, number} månader} other {klienter, i kö till en tjänst i över {months, number} månader}}",
  message:
    "{count, plural, one {klient, meddelande obesvarat i över {days, number} dagar} other {klienter, meddelande obesvarat i över {days, number} dagar}}",
  workerAway:
    "{count, plural, one {klient, arbetstagaren borta eller har slutat} other {klienter, arbetstagaren borta eller har slutat}}",
  withoutWorker:
    "{count, plural, one {klient utan egen kontaktperson} other {klienter utan egen kontaktperson}}",
  reasons:
    "{count, plural, one {öppning vars motivering inte är läst} other {öppningar vars motivering inte är läst}}",
  workers: {
    title: "Arbetstagare",
    lead: "Talen berättar var det finns arbete. De berättar inte hur arbetet har lyckats.",
    none: "Teamet har ännu varken arbetstagare eller klienter. Huvudanvändaren lägger till arbetstagare.",
    worker: "Arbetstagare",
    clients: "Klienter",
    withoutPlan: "Utan plan",
    late: "Utvärdering försenad",
    reassign: "Överföring",
    unassigned: "Ingen egen kontaktperson",
    gone: "Har slutat",
    away: "Borta till och med {to}, ersättare {name}",
    toTransfer: "Överför klienter",
    of: "{name}:",
  },
  file: {
    submit: "Spara listan som fil (CSV)",
    name: "klientlista",
  },
} satisfies Shape<typeof fi>;
