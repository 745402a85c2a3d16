import type { Shape } from "../../shape";
import type { office as fi } from "../fi/office";

export const office = {
  factors: {
    title: "Egna situationsfaktorer",
    lead: "Organisationens egna faktorer syns i planen sist i sin klass, efter AVAIN-mätarens faktorer. De räknas inte med när siffror jämförs med nationella resultat.",
    caption: "{count, plural, one {# egen faktor} other {# egna faktorer}}",
    none: "Det finns inga egna faktorer ännu.",
    name: "Faktor",
    clientName: "För klienten",
    class: "Klass",
    state: "Status",
    active: "I bruk",
    retired: "Ur bruk",
    edit: "Ändra",
    retire: "Ta ur bruk",
    restore: "Ta i bruk igen",
    acts: "Åtgärder",
    addTitle: "Lägg till en faktor",
    add: "Lägg till faktorn",
    added: "Faktorn är tillagd. Den syns nu i planerna.",
    editTitle: "Ändra faktorns ord",
    editLead:
      "Orden ändras också i gamla planer. Ändra därför bara formuleringen: om betydelsen ändras, ta faktorn ur bruk och lägg till en ny.",
    save: "Spara orden",
    back: "Till egna situationsfaktorer",
    chooseClass: "Välj klass",
    classHint: "Klassen kan inte bytas senare.",
    worker: "Namn för arbetstagaren",
    client: "Namn för klienten",
    clientHint: "Klienten läser det här namnet på sitt papper. Använd vanliga ord, inte facktermer.",
    nameFi: "På finska",
    nameSv: "På svenska",
    nameEn: "På engelska",
    clientFi: "För klienten på finska",
    clientSv: "För klienten på svenska",
    clientEn: "För klienten på engelska",
  },
  settings: {
    title: "Inställningar",
    lead: "Inställningarna gäller hela organisationen. En ändring träder i kraft för alla inom några sekunder.",
    bounds: "Ett tal mellan {least, number} och {most, number}. Standardvärdet är {standard, number}.",
    save: "Spara",
    saved: "Inställningen är sparad.",
    reset: "Återställ standardvärdet",
    isStandard: "Standardvärdet gäller.",
    changed: "{name} ändrade {when}.",
    texts: {
      title: "Texter för klienter",
      lead: "Klienten läser dem i sammandraget, på den delade sidan och i tillgänglighetsutlåtandet. En tom text utelämnas.",
      names: {
        organisation: { label: "Organisationens namn", hint: "Till exempel: Österbottens välfärdsområde." },
        socialEmergency: {
          label: "Socialjourens telefon",
          hint: "Till exempel: 0800 02110, alla dagar dygnet runt.",
        },
        ombudsman: {
          label: "Socialombudet",
          hint: "Namn och telefon. Klienten får hjälp där om hen är missnöjd.",
        },
        planElsewhere: {
          label: "Var planen annars finns",
          hint: "Till exempel: MittKanta. Lämna tomt om den inte finns någon annanstans.",
        },
        accessibilityContact: { label: "Kontakt om tillgänglighet", hint: "E-post eller telefon." },
      },
    },
    names: {
      dueMonths: {
        title: "Nästa utvärdering",
        unit: "Månader från bekräftandet",
        lead: "Så många månader framåt sätts nästa utvärdering när en plan eller en utvärdering bekräftas utan att en dag har valts. Dagar som redan är satta ändras inte.",
      },
      dueSoonDays: {
        title: "Utvärderingen närmar sig",
        unit: "Dagar före utvärderingen",
        lead: "Så många dagar före utvärderingen lyfts klienten fram i startsidans räknare och i filtret.",
      },
      idleMinutes: {
        title: "Sessionens slut",
        unit: "Minuter utan användning",
        lead: "Sessionen avslutas när tjänsten inte har använts på så här länge. Ett öppet möte håller sessionen i gång. En kort tid skyddar om arbetsplatsen lämnas öppen.",
      },
      answerDays: {
        title: "Svarstid på klientens meddelande",
        lead: "Inom så här många vardagar svarar arbetstagaren på klientens meddelande. Klienten läser detta på den delade sidan.",
        unit: "Vardagar",
      },
    },
  },
} satisfies Shape<typeof fi>;
