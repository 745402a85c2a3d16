import type { Shape } from "../../shape";
import type { home as fi } from "../fi/home";

export const home = {
  title: "Startsida",
  waiting: "Väntar nu",
  scope: "{total, plural, one {Läget för en klient} other {Läget för # klienter}}",
  late: "{count, plural, one {utvärdering försenad} other {utvärderingar försenade}}",
  soon: "{count, plural, one {utvärdering inom {days, number} dagar} other {utvärderingar inom {days, number} dagar}}",
  withoutPlan: "{count, plural, one {klient utan plan} other {klienter utan plan}}",
  draft: "{count, plural, one {utkast på hälft} other {utkast på hälft}}",
  own: "Egna klienter",
  ownLead: "Nästa utvärdering först.",
  all: "Alla egna klienter ({total, number})",
  none: "Här kommer de klienter vars egna kontaktperson, arbetspar eller vikarie du är.",
  noneLead:
    "Du är inte själv kontaktperson eller arbetspar för någon. Teamets klienter finns i klientlistan.",
  add: "Lägg till klient",
  toList: "Öppna klientlistan",
} satisfies Shape<typeof fi>;
