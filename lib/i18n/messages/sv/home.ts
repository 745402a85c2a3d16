import type { Shape } from "../../shape";
import type { home as fi } from "../fi/home";

export const home = {
  title: "Startsida",
  waiting: "Väntar nu",
  scope:
    "{of, select, team {{total, plural, =0 {Teamet har ännu inga klienter.} one {Teamet har en klient.} other {Teamet har # klienter.}}} other {{total, plural, =0 {Du har ännu inga klienter.} one {Du har en klient.} other {Du har # klienter.}}}}",
  late: "{count, plural, one {utvärdering försenad} other {utvärderingar försenade}}",
  soon: "{count, plural, one {utvärdering inom {days, number} dagar} other {utvärderingar inom {days, number} dagar}}",
  withoutPlan: "{count, plural, one {klient utan plan} other {klienter utan plan}}",
  draft: "{count, plural, one {utkast på hälft} other {utkast på hälft}}",
  workerGone:
    "{count, plural, one {klient vars arbetstagare har slutat} other {klienter vars arbetstagare har slutat}}",
  reasons:
    "{count, plural, one {öppning vars motivering inte är läst} other {öppningar vars motivering inte är läst}}",
  standingIn: "Du ersätter nu",
  standingInFor: "{name}, till och med {to}",
  standingInLead: "Deras klienter finns nedan bland dina egna.",
  own: "Egna klienter",
  ownLead: "Nästa utvärdering först.",
  all: "Alla egna klienter ({total, number})",
  none: "Här kommer de klienter vars egna kontaktperson, arbetspar eller vikarie du är.",
  noneLead:
    "Du är inte själv kontaktperson eller arbetspar för någon. Teamets klienter finns i klientlistan.",
  add: "Lägg till klient",
  toList: "Öppna klientlistan",
} satisfies Shape<typeof fi>;
