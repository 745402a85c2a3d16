import type { Shape } from "../../shape";
import type { help as fi } from "../fi/help";

export const help = {
  title: "Hjälp",
  lead: "Kort om det som är bra att veta i Avainpolku.",
  keysLink: "Tangenter",
  formsLink: "Tomma blanketter",
  topics: {
    what: {
      title: "Vad Avainpolku är till för",
      body: "AVAIN hör till klientplanen i vuxensocialarbetet. Klienten och arbetstagaren kommer tillsammans överens om mål, situationsfaktorer, metoder, tjänster och steg. Efter några månader ser de tillsammans hur det har gått.\nDen officiella handlingen finns i klientdatasystemet. Planens och utvärderingens text kopieras dit.",
    },
    plan: {
      title: "Planen",
      body: "Delarna kan fyllas i i vilken ordning som helst. Obligatoriskt är bara ett mål, uppgiften om vem som var med och klientens svar på planen.\nOm inget passar, välj det närmaste och skriv med egna ord. En situationsfaktor som inte bedömts är inte detsamma som neutral.\nEn bekräftad plan ändras inte. En korrigering blir en ny version, och den gamla går fortfarande att läsa.",
    },
    evaluation: {
      title: "Utvärderingen",
      body: "Fråga först klienten, berätta sedan din egen bedömning. Det värde ni kommer överens om gäller. Om ni inte hittar ett gemensamt värde, välj ”Ingen gemensam syn”, så sparas bådas värden.\nSkalans fem ord (inte ännu, i början, halvvägs, långt på väg, målet nått) är Avainpolkus egna. De hör inte till AVAIN-mätaren. Vilket tal som helst mellan 0 och 100 kan skrivas.\nEtt mål som inte utvärderats är inte noll. En metod utan märkning är okänd, inte oanvänd.",
    },
    figures: {
      title: "Talen i resultaten",
      body: "Varje klient är med en gång: den senaste planen som bekräftats under perioden och dess senaste utvärdering. Den vanliga regeln räknar det som fyllts i tillsammans. Undersökningens regel räknar som den publicerade undersökningen: med är de som har både plan och utvärdering, och en metod utan märkning är oanvänd.\nProcenten för en använd metod är andelen av alla som har en utvärdering. De okända är kvar och syns som ett eget tal, så skillnaden mellan planerat och använt kan vara mindre än den ser ut.\np berättar hur lätt en så stor skillnad uppstår av en slump. Stjärnorna: * under 0,05, ** under 0,01, *** under 0,001. † betyder att klienterna är för få för ett pålitligt test. φ och Cramérs V berättar hur starkt sambandet är: 0 är inget, 1 är fullständigt. Holms korrigering tar hänsyn till att många par testas på en gång. 95 procents intervall berättar hur noggrann skillnaden mellan medelvärdena är.\nLäsningen är undersökningens ord för klientens situation, räknad ur nio situationsfaktorer. Den är början på ett samtal, inte en grupp som en människa hör till.",
    },
    saving: {
      title: "Sparandet",
      body: "Allt sparas av sig självt. Statusraden berättar när det senast skedde. Om förbindelsen bryts, fortsätt skriva och håll sidan öppen: ändringarna sparas när förbindelsen är tillbaka.\nOm någon annan ändrade samma ställe ser du båda texterna och väljer vilken som blir kvar. Alla tidigare texter finns i ändringshistoriken och kan återställas.\nOm sessionen tar slut, logga in på samma sida. Texten finns kvar.",
    },
    safety: {
      title: "Säkerhet och dataskydd",
      body: "Det som är märkt ”Visas inte och skrivs inte ut” syns inte på klientens papper. Märk så allt som kan äventyra klienten hemma.\nVid spärrmarkering syns kontaktuppgifterna bara för namngivna arbetstagare. En annan klients uppgifter kan öppnas bara med en motivering, och chefen ser motiveringarna.\nVarje öppnande och ändring lämnar en rad i loggen.",
    },
    trouble: {
      title: "Om något inte fungerar",
      body: "Försök igen. Om sidan visar ett felnummer, berätta det för administratören. Med numret hittar hen felet. Skicka inte bilder med klientens uppgifter.",
    },
  },
  keys: {
    title: "Tangenter",
    lead: "Allt går att göra också utan de här. Snabbtangenterna kan stängas av i de egna uppgifterna.",
    profile: "Egna uppgifter",
    caption: "Tangenter och vad de gör",
    place: "Var",
    key: "Tangent",
    does: "Vad som händer",
    places: {
      anywhere: "Överallt",
      document: "I planen och utvärderingen",
      filter: "I listans filter",
      row: "På ett måls eller en metods rad",
      factor: "På en situationsfaktors rad",
      score: "I ett måls värde",
      method: "I frågan om en metod",
    },
    rows: {
      goTo: "Gå till en klient eller en sida",
      next: "Nästa del",
      undo: "Ångra det senaste valet",
      letters: "Begränsar listan. Enter väljer den översta, pil ner går till listan, Esc tömmer",
      space: "Välj eller ta bort valet",
      rate: "1 försvagar, 2 är neutral, 3 hjälper. Sedan går du till nästa. Enter hoppar över",
      enter: "Nästa värde",
      used: "1 använd, 2 inte använd. Sedan går du till nästa. Enter hoppar över",
    },
    letterKeys: "Bokstäver",
    spaceKey: "Mellanslag",
  },
  goTo: {
    open: "Gå till",
    title: "Gå till",
    label: "Klient eller sida",
    hint: "Skriv en del av namnet eller numret. Pilarna väljer, Enter öppnar.",
    here: "Sida",
    people: "Klient",
    none: "Inga träffar. Andra klienter hittas med sökningen på sidan Klienter.",
    failed: "Klienterna kunde inte hämtas. Sidorna fungerar.",
    one: "1 träff",
    other: "{n} träffar",
    close: "Stäng",
  },
} satisfies Shape<typeof fi>;
