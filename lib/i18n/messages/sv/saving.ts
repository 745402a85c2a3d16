import type { Shape } from "../../shape";
import type { saving as fi } from "../fi/saving";

export const saving = {
  post: "Spara",
  status: {
    noScript: "Spara den här delen med knappen i slutet av sidan.",
    idle: "Ändringarna sparas av sig själva.",
    saved: "Sparat kl. {time}",
    saving: "Sparar…",
    offline:
      "{count, plural, one {Ingen anslutning. {shown} ändring väntar, den sparas av sig själv.} other {Ingen anslutning. {shown} ändringar väntar, de sparas av sig själva.}}",
    serverTrouble:
      "{count, plural, one {Tjänsten svarar inte just nu. {shown} ändring väntar, den sparas av sig själv.} other {Tjänsten svarar inte just nu. {shown} ändringar väntar, de sparas av sig själva.}}",
    unsaved: "{count, plural, one {{shown} punkt är inte sparad} other {{shown} punkter är inte sparade}}",
    signedOut:
      "{count, plural, one {{shown} ändring väntar på att du loggar in igen} other {{shown} ändringar väntar på att du loggar in igen}}",
    stopped: "Ändringarna sparas inte längre.",
    tryNow: "Försök nu",
  },
  alerts: {
    offline:
      "Det går inte att spara just nu. Fortsätt i lugn och ro och håll sidan öppen: ändringarna sparas av sig själva.",
    signedOut: "Sessionen har avslutats. Texten finns kvar på den här sidan. Logga in igen, så sparas den.",
    stopped: "Ändringarna sparas inte längre. Den osparade texten finns på sidan och kan kopieras.",
  },
  signIn: {
    title: "Logga in igen",
    lead: "Sessionen avslutades. Det du har skrivit finns kvar på den här sidan. Logga in som samma användare som nyss, så sparas det.",
    email: "E-post",
    password: "Lösenord",
    send: "Logga in och fortsätt",
    later: "Senare",
    wrong: "E-postadressen eller lösenordet stämmer inte. Försök igen.",
    wait: "Det har varit många försök. Vänta en stund och försök sedan igen. Din text finns fortfarande kvar.",
    failed: "Det går inte att logga in just nu. Försök igen om en stund. Din text finns fortfarande kvar.",
    otherUser:
      "En annan användare är nu inloggad i den här webbläsaren. Logga in som dig själv, så sparas din text i ditt namn.",
  },
  conflict: {
    title: "Den här punkten ändrades samtidigt av två. Vilken ska stå kvar?",
    who: "{by} ändrade detta kl. {time}",
    mine: "Din",
    theirs: "Den andras",
    keepMine: "Behåll min",
    takeTheirs: "Ta den andras",
    keepBoth: "Behåll båda",
    waiting: "{count, plural, one {{shown} fält väntar på ett val:} other {{shown} fält väntar på ett val:}}",
    elsewhere:
      "{count, plural, one {{shown} av dem finns i en annan del.} other {{shown} av dem finns i andra delar.}}",
    empty: "(tom)",
    yes: "Ja",
    no: "Nej",
  },
  stopped: {
    confirmed: "Detta har bekräftats under tiden, och inga ändringar sparas längre.",
    discarded: "Det här utkastet har tagits bort under tiden, och inga ändringar sparas i det längre.",
    refused: "Du har inte längre rätt att ändra detta, och inga ändringar sparas.",
    otherUser: "En annan användare har loggat in. Ändringarna sparas inte i den personens namn.",
    lead: "Här är det du har skrivit som inte är sparat. Kopiera det innan du lämnar sidan.",
    allSaved: "Allt du skrev hann sparas.",
    text: "Osparad text",
    copy: "Kopiera texten",
    copied: "Kopierat.",
  },
} satisfies Shape<typeof fi>;
