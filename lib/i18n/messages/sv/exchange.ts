import type { Shape } from "../../shape";
import type { exchange as fi } from "../fi/exchange";

export const exchange = {
  title: "Export och import av uppgifter",
  lead: "Exportera klienternas uppgifter till en fil eller hämta in klienter från en tabell. Varje export och import syns i loggen.",
  named: {
    title: "Teamets uppgifter till en fil",
    lead: "Filen innehåller klientnummer och fastställda planer och utvärderingar, inga namn eller personbeteckningar. Klienter med spärrmarkering är inte med.",
    reason: "Vad uppgifterna behövs till",
    reasonHint: "Minst 10 tecken. Motiveringen sparas i loggen.",
    submit: "Förbered filen",
  },
  research: {
    title: "Material för forskning",
    lead: "Materialet har inga namn, nummer, kommuner eller fri text. Dagarna är flyttade klient för klient, och åldern är i hela år. Endast de som har gett sitt samtycke till forskning är med. Klienter med spärrmarkering är inte med.",
    permit: "Forskningstillståndets nummer",
    permitHint: "Till exempel THL/1234/6.02.00/2026.",
    allTeams: "Alla team",
    closedTeam: "{name} (avslutat)",
    submit: "Förbered materialet",
  },
  team: "Team",
  format: "Filens format",
  formats: {
    xlsx: "Excel-arbetsbok: tabeller och förklaringar, högst {limit, number} klienter",
    csvExcel: "CSV för Excel: tabeller och förklaringar i en ZIP-fil",
    csv: "CSV för statistikprogram: tabeller och förklaringar i en ZIP-fil",
    json: "JSON: kan också hämtas in igen",
  },
  password: "Ditt lösenord",
  passwordHint: "Vi frågar det igen, eftersom filen lämnar tjänsten.",
  ready: {
    title: "Filen kan hämtas",
    lead: "{n, plural, =0 {Filen innehåller inga klienter.} one {Filen innehåller # klient.} other {Filen innehåller # klienter.}}",
    nonDisclosure:
      "{n, plural, one {# klient är inte med på grund av spärrmarkering.} other {# klienter är inte med på grund av spärrmarkering.}}",
    noConsent:
      "{n, plural, one {# klient är inte med, eftersom samtycke till forskning saknas.} other {# klienter är inte med, eftersom samtycke till forskning saknas.}}",
    withdrawn:
      "{n, plural, one {# klient är inte med, eftersom samtycket har återtagits.} other {# klienter är inte med, eftersom samtycket har återtagits.}}",
    noKey:
      "Beteckningarna är slumpmässiga och nyckeln sparas inte: ingen kan i efterhand ta reda på vem som är vem.",
    until: "Du kan hämta filen i tio minuter. På servern finns ingen kopia kvar.",
    download: "Hämta filen",
    back: "Tillbaka till export och import",
  },
  clients: {
    title: "Hämta in klienter från en tabell",
    lead: "Tabellen kan sparas från Excel i formatet CSV. Du ser raderna först; inget sparas innan du hämtar in dem.",
    link: "Hämta in klienter från en tabell (CSV)",
    columns:
      "Kolumner som läses: {names}. Ingen är obligatorisk, men raden ska ha åtminstone namn, födelsedatum eller personbeteckning.",
    file: "CSV-fil",
    fileHint: "Högst {limit, number} klienter åt gången.",
    assign: "Vems klienter de blir",
    read: "Läs filen",
    result: "Lästa rader",
    count: "{n, plural, one {Filen har # klient.} other {Filen har # klienter.}}",
    notYet: "Inget har hämtats in ännu. Se raderna nedan.",
    wrong:
      "{n, plural, one {Rätta # rad i filen och läs den igen. Inget har sparats.} other {Rätta # rader i filen och läs den igen. Inget har sparats.}}",
    line: "Rad",
    remark: "Att märka",
    fine: "I ordning",
    alike: "Kan redan vara klient: {number}",
    alikeElsewhere: "Kan redan vara klient i ett annat team",
    problem: "{field}: {words}",
    rowLong:
      "Raden har en cell som saknar kolumnnamn i rubrikraden. Uppgifterna kan ha hamnat i fel kolumn. Om en cell innehåller skiljetecknet ska cellen stå inom citattecken.",
    repeated: "Samma person finns redan tidigare i filen",
    addAlike: "Hämta också in dem som kanske redan är klienter",
    alikeAdvice: "En del kan redan vara klienter. Kontrollera raderna innan du hämtar in dem som nya.",
    import: "{n, plural, one {Hämta in # klient} other {Hämta in # klienter}}",
    done: "{n, plural, one {# klient hämtades in.} other {# klienter hämtades in.}}",
    toList: "Till klientlistan",
  },
} satisfies Shape<typeof fi>;
