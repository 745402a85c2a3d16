import type { Shape } from "../../shape";
import type { caseload as fi } from "../fi/caseload";

export const caseload = {
  title: "Teamets läge",
  lead: "{total, plural, =0 {Teamet har ännu inga klienter.} one {Teamet har en klient.} other {Teamet har {total, number} klienter.}}",
  toList: "Öppna klientlistan",
  teams: "Vilket teams läge",
  allTeams: "Alla team",
  noTeam: "Du har ännu inget team. Be huvudanvändaren lägga till dig i ett team.",
  groups: {
    evaluations: "Utvärderingar och planer",
    stopped: "Har väntat länge",
    people: "Medarbetare och öppnade uppgifter",
  },
  late: "{count, plural, one {utvärdering försenad} other {utvärderingar försenade}}",
  soon: "{count, plural, one {utvärdering inom {days, number} dagar} other {utvärderingar inom {days, number} dagar}}",
  withoutPlan: "{count, plural, one {klient utan plan} other {klienter utan plan}}",
  oldDraft:
    "{count, plural, one {klient vars utkast är äldre än {days, number} dagar} other {klienter vars utkast är äldre än {days, number} dagar}}",
  untouched:
    "{count, plural, one {klient om vilken inget har antecknats på {months, number} månader} other {klienter om vilka inget har antecknats på {months, number} månader}}",
  lateStep:
    "{count, plural, one {klient med ett överenskommet steg vars dag har gått} other {klienter med ett överenskommet steg vars dag har gått}}",
  queued:
    "{count, plural, one {klient som har köat till en tjänst i över {months, number} månader} other {klienter som har köat till en tjänst i över {months, number} månader}}",
  workerAway:
    "{count, plural, one {klient vars medarbetare är borta eller har slutat} other {klienter vars medarbetare är borta eller har slutat}}",
  reasons:
    "{count, plural, one {öppning vars motivering inte är läst} other {öppningar vars motivering inte är läst}}",
  workers: {
    title: "Medarbetare",
    lead: "Talen berättar var det finns arbete. De berättar inte hur arbetet har lyckats.",
    none: "Teamet har ännu varken medarbetare eller klienter. Huvudanvändaren lägger till medarbetare.",
    worker: "Medarbetare",
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
