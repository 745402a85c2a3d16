import type { GoalClassCode } from "../codes";
import type { ClientWords, Words } from "../types";

export const goalClassTexts: Readonly<Record<GoalClassCode, Readonly<{ name: Words; client: ClientWords }>>> =
  {
    "life-management": {
      name: { fi: "Elämänhallinta", sv: "Livshantering", en: "Life management" },
      client: {
        fi: "Arki ja elämä",
        sv: "Vardag och liv",
        en: "Everyday life",
        "fi-simple": "Arki",
      },
    },
    "social-relations": {
      name: { fi: "Sosiaaliset suhteet", sv: "Sociala relationer", en: "Social relations" },
      client: {
        fi: "Läheiset ja muut ihmiset",
        sv: "Närstående och andra människor",
        en: "The people around me",
        "fi-simple": "Ihmiset ympärilläni",
      },
    },
    "work-education": {
      name: {
        fi: "Työelämä ja koulutus",
        sv: "Arbetsliv och utbildning",
        en: "Working life and education",
      },
      client: {
        fi: "Työ ja opiskelu",
        sv: "Arbete och studier",
        en: "Work and studies",
        "fi-simple": "Työ ja opiskelu",
      },
    },
    "economy-housing": {
      name: { fi: "Talous ja asuminen", sv: "Ekonomi och boende", en: "Economy and housing" },
      client: {
        fi: "Raha ja koti",
        sv: "Pengar och hem",
        en: "Money and home",
        "fi-simple": "Raha ja koti",
      },
    },
    "health-functioning": {
      name: {
        fi: "Terveys ja toimintakyky",
        sv: "Hälsa och funktionsförmåga",
        en: "Health and functioning",
      },
      client: {
        fi: "Terveys ja jaksaminen",
        sv: "Hälsa och ork",
        en: "Health and strength",
        "fi-simple": "Terveys ja vointi",
      },
    },
    "substance-use": {
      name: {
        fi: "Päihteiden käytön ja riippuvuuksien hallinta",
        sv: "Kontroll över rusmedelsbruk och beroenden",
        en: "Managing substance use and dependences",
      },
      // Names no substance: the heading may be seen by others before the client says what it is about.
      client: {
        fi: "Tavat, jotka haluan muuttaa",
        sv: "Vanor som jag vill ändra",
        en: "Habits I want to change",
        "fi-simple": "Tavat, joita haluan muuttaa",
      },
    },
  };
