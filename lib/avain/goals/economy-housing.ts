import type { GoalCodeIn } from "../codes";
import type { ItemTexts } from "../types";

export const economyHousingGoals: Readonly<Record<GoalCodeIn<"economy-housing">, ItemTexts>> = {
  "money-management": {
    name: { fi: "Talouden hallinta", sv: "Hantering av ekonomin", en: "Money management" },
    short: { fi: "Talouden hallinta", sv: "Hantering av ekonomin", en: "Money management" },
    help: {
      fi: "Asiakas saa tulonsa ja menonsa tasapainoon niin, että raha riittää koko kuukauden.",
      sv: "Klienten får inkomster och utgifter i balans så att pengarna räcker hela månaden.",
      en: "The client balances income and spending so that money lasts the whole month.",
    },
    client: {
      fi: "Rahani riittävät koko kuukauden",
      sv: "Mina pengar räcker hela månaden",
      en: "My money lasts the whole month",
      "fi-simple": "Raha riittää koko kuukauden",
    },
  },
  livelihood: {
    name: { fi: "Toimeentulo", sv: "Utkomst", en: "Livelihood" },
    short: { fi: "Toimeentulo", sv: "Utkomst", en: "Livelihood" },
    help: {
      fi: "Asiakkaalla tai hänen perheellään on riittävästi rahaa elämiseen.",
      sv: "Klienten eller klientens familj har tillräckligt med pengar att leva på.",
      en: "The client or their family has enough money to live on.",
    },
    client: {
      fi: "Saan riittävän toimeentulon",
      sv: "Jag har tillräckligt att leva på",
      en: "I have enough to live on",
      "fi-simple": "Minulla on rahaa elämiseen",
    },
  },
  debt: {
    name: { fi: "Velka", sv: "Skulder", en: "Debt" },
    short: { fi: "Velka", sv: "Skulder", en: "Debt" },
    help: {
      fi: "Asiakkaan velat on selvitetty, ja niitä hoidetaan maksusuunnitelman mukaan.",
      sv: "Klientens skulder är utredda och sköts enligt en betalningsplan.",
      en: "The client's debts have been sorted out and are being paid by a plan.",
    },
    client: {
      fi: "Saan velka-asiat järjestykseen",
      sv: "Jag får ordning på mina skulder",
      en: "My debts get sorted out",
      "fi-simple": "Velat saadaan järjestykseen",
    },
  },
  housing: {
    name: { fi: "Asuminen", sv: "Boende", en: "Housing" },
    short: { fi: "Asuminen", sv: "Boende", en: "Housing" },
    help: {
      fi: "Asiakas löytää asunnon, jonka hinta, sijainti ja taso sopivat hänelle, tai asumisen, jossa saa tukea.",
      sv: "Klienten hittar en bostad med lämpligt pris, läge och standard, eller ett stödboende.",
      en: "The client finds a home that suits them in price, place and standard, or supported housing.",
    },
    client: {
      fi: "Löydän minulle sopivan kodin",
      sv: "Jag hittar ett hem som passar mig",
      en: "I find a home that suits me",
      "fi-simple": "Saan hyvän asunnon",
    },
  },
  "rent-paid": {
    name: {
      fi: "Vuokranmaksusta huolehtiminen",
      sv: "Att sköta hyresbetalningen",
      en: "Taking care of the rent",
    },
    short: { fi: "Vuokra maksettuna", sv: "Hyran betald", en: "Rent paid" },
    help: {
      fi: "Asiakas sitoutuu maksamaan vuokransa säännöllisesti.",
      sv: "Klienten förbinder sig att betala hyran regelbundet.",
      en: "The client commits to paying the rent regularly.",
    },
    client: {
      fi: "Vuokra tulee maksettua ajallaan",
      sv: "Hyran blir betald i tid",
      en: "The rent gets paid on time",
      "fi-simple": "Maksan vuokran ajoissa",
    },
  },
};
