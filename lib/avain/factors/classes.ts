import type { FactorClassCode } from "../codes";
import type { ClientWords, Words } from "../types";

export const factorClassTexts: Readonly<
  Record<FactorClassCode, Readonly<{ name: Words; client: ClientWords }>>
> = {
  "living-environment": {
    name: { fi: "Elinympäristö", sv: "Livsmiljö", en: "Living environment" },
    client: {
      fi: "Ympäristö, jossa elät",
      sv: "Miljön där du lever",
      en: "The surroundings you live in",
      "fi-simple": "Missä elät",
    },
  },
  "work-education": {
    name: { fi: "Työelämä ja koulutus", sv: "Arbetsliv och utbildning", en: "Working life and education" },
    client: {
      fi: "Työ ja opiskelu",
      sv: "Arbete och studier",
      en: "Work and studies",
      "fi-simple": "Työ ja opiskelu",
    },
  },
  "services-benefits": {
    name: { fi: "Palvelut ja etuudet", sv: "Tjänster och förmåner", en: "Services and benefits" },
    client: {
      fi: "Palvelut ja tuet",
      sv: "Tjänster och stöd",
      en: "Services and support",
      "fi-simple": "Apu ja tuet",
    },
  },
  "economy-housing": {
    name: { fi: "Talous ja asuminen", sv: "Ekonomi och boende", en: "Economy and housing" },
    client: { fi: "Raha ja koti", sv: "Pengar och hem", en: "Money and home", "fi-simple": "Raha ja koti" },
  },
  "health-functioning": {
    name: {
      fi: "Terveydentila ja toimintakyky",
      sv: "Hälsotillstånd och funktionsförmåga",
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
      fi: "Päihteiden käyttö ja riippuvuudet",
      sv: "Rusmedelsbruk och beroenden",
      en: "Substance use and dependences",
    },
    client: {
      fi: "Alkoholi, muut päihteet ja pelaaminen",
      sv: "Alkohol, andra rusmedel och spelande",
      en: "Alcohol, other substances and gambling",
      "fi-simple": "Päihteet ja pelaaminen",
    },
  },
  "social-relations": {
    name: { fi: "Sosiaaliset suhteet", sv: "Sociala relationer", en: "Social relations" },
    client: {
      fi: "Läheiset ja muut ihmiset",
      sv: "Närstående och andra människor",
      en: "The people around you",
      "fi-simple": "Ihmiset ympärilläsi",
    },
  },
  "everyday-resources": {
    name: { fi: "Arjen voimavarat", sv: "Resurser i vardagen", en: "Everyday resources" },
    client: {
      fi: "Voimia arkeen",
      sv: "Kraft i vardagen",
      en: "Strength in everyday life",
      "fi-simple": "Arjen voimat",
    },
  },
};
