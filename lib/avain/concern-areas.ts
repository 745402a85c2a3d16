import type { ConcernArea } from "./types";

/** The eight areas by which Kela names its concern when it notifies social welfare. */
export const concernAreas: readonly ConcernArea[] = [
  {
    number: 1,
    name: { fi: "Elämänhallinta", sv: "Livshantering", en: "Life management" },
    client: {
      fi: "Arjessa pärjääminen",
      sv: "Att klara vardagen",
      en: "Managing everyday life",
      "fi-simple": "Arki",
    },
  },
  {
    number: 2,
    name: {
      fi: "Ihmissuhteet ja lapsen tarpeet",
      sv: "Relationer och barnets behov",
      en: "Relationships and the child's needs",
    },
    client: {
      fi: "Läheiset ja lapsen asiat",
      sv: "Närstående och barnets ärenden",
      en: "Close people and matters of a child",
      "fi-simple": "Läheiset ja lapset",
    },
  },
  {
    number: 3,
    name: {
      fi: "Väkivalta ja oikeusturva",
      sv: "Våld och rättsskydd",
      en: "Violence and legal protection",
    },
    client: {
      fi: "Turvallisuus ja oikeudet",
      sv: "Trygghet och rättigheter",
      en: "Safety and rights",
      "fi-simple": "Turva ja oikeudet",
    },
  },
  {
    number: 4,
    name: { fi: "Asuminen", sv: "Boende", en: "Housing" },
    client: {
      fi: "Koti ja asuminen",
      sv: "Hemmet och boendet",
      en: "Home and housing",
      "fi-simple": "Koti",
    },
  },
  {
    number: 5,
    name: { fi: "Toimeentulo", sv: "Utkomst", en: "Livelihood" },
    client: {
      fi: "Rahan riittäminen",
      sv: "Att pengarna räcker",
      en: "Having enough money",
      "fi-simple": "Raha",
    },
  },
  {
    number: 6,
    name: {
      fi: "Työ tai vastaava toiminta ja koulunkäynti ja opiskelu",
      sv: "Arbete eller motsvarande verksamhet samt skolgång och studier",
      en: "Work or similar activity, and school and studies",
    },
    client: {
      fi: "Työ ja opiskelu",
      sv: "Arbete och studier",
      en: "Work and studies",
      "fi-simple": "Työ ja koulu",
    },
  },
  {
    number: 7,
    name: {
      fi: "Terveys, päihteiden käyttö ja riippuvuudet",
      sv: "Hälsa, rusmedelsbruk och beroenden",
      en: "Health, substance use and dependences",
    },
    client: {
      fi: "Terveys ja hyvinvointi",
      sv: "Hälsa och välbefinnande",
      en: "Health and well-being",
      "fi-simple": "Terveys",
    },
  },
  {
    number: 8,
    name: { fi: "Muu asia", sv: "Annat ärende", en: "Other matter" },
    client: {
      fi: "Jokin muu asia",
      sv: "Något annat",
      en: "Something else",
      "fi-simple": "Jokin muu",
    },
  },
];
