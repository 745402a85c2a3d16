import type { GoalCodeIn } from "../codes";
import type { ItemTexts } from "../types";

export const substanceUseGoals: Readonly<Record<GoalCodeIn<"substance-use">, ItemTexts>> = {
  alcohol: {
    name: {
      fi: "Alkoholinkäytön hallinta",
      sv: "Kontroll över alkoholbruket",
      en: "Managing alcohol use",
    },
    short: { fi: "Alkoholi", sv: "Alkohol", en: "Alcohol" },
    help: {
      fi: "Asiakas tunnistaa, miten alkoholi vaikuttaa hänen elämäänsä, ja hallitsee, vähentää tai lopettaa käytön niin kuin on sovittu.",
      sv: "Klienten ser hur alkoholen påverkar livet och kontrollerar, minskar eller slutar med bruket enligt överenskommelse.",
      en: "The client sees how alcohol affects their life and controls, cuts down or ends its use as agreed.",
    },
    client: {
      fi: "Alkoholi ei ohjaa elämääni",
      sv: "Alkoholen styr inte mitt liv",
      en: "Alcohol does not run my life",
      "fi-simple": "Juon vähemmän tai en ollenkaan",
    },
  },
  drugs: {
    name: {
      fi: "Huumaavien aineiden käytön hallinta",
      sv: "Kontroll över bruket av narkotiska medel",
      en: "Managing drug use",
    },
    short: { fi: "Huumeet", sv: "Droger", en: "Drugs" },
    help: {
      fi: "Asiakas tunnistaa huumeiden käyttönsä ja rajoittaa tai vähentää sitä tai irtautuu siitä, korvaushoidon tai muun tuen avulla.",
      sv: "Klienten ser sitt drogbruk och begränsar, minskar eller slutar med det, med hjälp av substitutionsbehandling eller annat stöd.",
      en: "The client is aware of their drug use and limits, reduces or leaves it, with substitution treatment or other support.",
    },
    client: {
      fi: "Huumeet eivät ohjaa elämääni",
      sv: "Drogerna styr inte mitt liv",
      en: "Drugs do not run my life",
      "fi-simple": "Käytän huumeita vähemmän tai en ollenkaan",
    },
  },
  "medicine-dependence": {
    name: { fi: "Lääkeriippuvuus", sv: "Läkemedelsberoende", en: "Medicine dependence" },
    short: { fi: "Lääkeriippuvuus", sv: "Läkemedelsberoende", en: "Medicine dependence" },
    help: {
      fi: "Asiakas tunnistaa lääkkeiden ongelmallisen käytön ja hallitsee sitä tai pääsee riippuvuudesta irti.",
      sv: "Klienten ser den problematiska användningen av läkemedel och kontrollerar den eller blir fri från beroendet.",
      en: "The client is aware of problem use of medicines and controls it or gets free of the dependence.",
    },
    client: {
      fi: "Käytän lääkkeitä turvallisesti",
      sv: "Jag använder läkemedel på ett tryggt sätt",
      en: "I use medicines safely",
      "fi-simple": "Käytän lääkkeitä oikein",
    },
  },
  gambling: {
    name: {
      fi: "Rahapelaamisen hallinta",
      sv: "Kontroll över penningspelandet",
      en: "Managing gambling",
    },
    short: { fi: "Rahapelaaminen", sv: "Penningspel", en: "Gambling" },
    help: {
      fi: "Asiakas tunnistaa rahapelaamisensa haitat ja rajoittaa tai vähentää pelaamista tai lopettaa sen.",
      sv: "Klienten ser skadorna av sitt penningspelande och begränsar, minskar eller slutar med det.",
      en: "The client is aware of the harm of their gambling and limits, reduces or ends it.",
    },
    client: {
      fi: "Rahapelit eivät vie rahojani",
      sv: "Mina pengar går inte till spel",
      en: "My money does not go on gambling",
      "fi-simple": "Pelaan rahalla vähemmän tai en ollenkaan",
    },
  },
  "behavioural-dependence": {
    name: {
      fi: "Toiminnalliset riippuvuudet",
      sv: "Beteendeberoenden",
      en: "Behavioural dependences",
    },
    short: {
      fi: "Toiminnalliset riippuvuudet",
      sv: "Beteendeberoenden",
      en: "Behavioural dependences",
    },
    help: {
      fi: "Asiakas tunnistaa riippuvuuden, esimerkiksi liiallisen netin käytön tai syömisen, ja saa sen hallintaan.",
      sv: "Klienten ser ett beroende, till exempel överdriven nätanvändning eller överdrivet ätande, och får kontroll över det.",
      en: "The client is aware of a dependence, such as excessive use of the net or eating, and gets it under control.",
    },
    client: {
      fi: "Saan arkea haittaavan tavan hallintaan",
      sv: "Jag får kontroll över en vana som stör vardagen",
      en: "I get a hold on a habit that gets in my way",
      "fi-simple": "Pääsen eroon tavasta, joka haittaa",
    },
  },
};
