import type { FactorClassCode } from "../codes";
import type { ItemTexts } from "../types";

/** A whole class rated as one factor. Ours: the published measure lists single factors only. */
export const wholeClassFactors: Readonly<Record<FactorClassCode, ItemTexts>> = {
  "living-environment": {
    name: {
      fi: "Elinympäristö kokonaisuutena",
      sv: "Livsmiljö som helhet",
      en: "Living environment as a whole",
    },
    short: {
      fi: "Elinympäristö (koko luokka)",
      sv: "Livsmiljö (hela klassen)",
      en: "Living environment (whole class)",
    },
    help: {
      fi: "Koti, asuinalue, kulkuyhteydet ja muu ympäristö yhdessä, kun yksittäisiä tekijöitä ei arvioida.",
      sv: "Hemmet, bostadsområdet, förbindelserna och den övriga miljön tillsammans, när enskilda faktorer inte bedöms.",
      en: "Home, neighbourhood, connections and other surroundings together, when single factors are not rated.",
    },
    client: {
      fi: "Asuinympäristösi",
      sv: "Din boendemiljö",
      en: "Where you live",
      "fi-simple": "Koko ympäristö, jossa elät",
    },
  },
  "work-education": {
    name: {
      fi: "Työelämä ja koulutus kokonaisuutena",
      sv: "Arbetsliv och utbildning som helhet",
      en: "Working life and education as a whole",
    },
    short: {
      fi: "Työelämä ja koulutus (koko luokka)",
      sv: "Arbetsliv och utbildning (hela klassen)",
      en: "Working life and education (whole class)",
    },
    help: {
      fi: "Työ ja koulutus yhdessä, kun luokan seitsemää tekijää ei arvioida erikseen.",
      sv: "Arbete och utbildning tillsammans, när klassens sju faktorer inte bedöms var för sig.",
      en: "Work and education together, when the seven factors of the class are not rated one by one.",
    },
    client: {
      fi: "Työsi ja opiskelusi",
      sv: "Ditt arbete och dina studier",
      en: "Your work and studies",
      "fi-simple": "Työ ja opiskelu yhdessä",
    },
  },
  "services-benefits": {
    name: {
      fi: "Palvelut ja etuudet kokonaisuutena",
      sv: "Tjänster och förmåner som helhet",
      en: "Services and benefits as a whole",
    },
    short: {
      fi: "Palvelut ja etuudet (koko luokka)",
      sv: "Tjänster och förmåner (hela klassen)",
      en: "Services and benefits (whole class)",
    },
    help: {
      fi: "Palvelujen ja etuuksien saatavuus ja riittävyys yhdessä, kun yksittäisiä tekijöitä ei arvioida.",
      sv: "Tjänsternas och förmånernas tillgänglighet och tillräcklighet tillsammans, när enskilda faktorer inte bedöms.",
      en: "How services and benefits can be had and suffice, taken together, when single factors are not rated.",
    },
    client: {
      fi: "Saamasi palvelut ja tuet",
      sv: "Tjänsterna och stödet du får",
      en: "The services and support you get",
      "fi-simple": "Kaikki apu ja tuet",
    },
  },
  "economy-housing": {
    name: {
      fi: "Talous ja asuminen kokonaisuutena",
      sv: "Ekonomi och boende som helhet",
      en: "Economy and housing as a whole",
    },
    short: {
      fi: "Talous ja asuminen (koko luokka)",
      sv: "Ekonomi och boende (hela klassen)",
      en: "Economy and housing (whole class)",
    },
    help: {
      fi: "Talous ja asuminen yhdessä, kun taloudenhallintaa ja taloustilannetta ei arvioida erikseen.",
      sv: "Ekonomi och boende tillsammans, när hanteringen av ekonomin och den ekonomiska situationen inte bedöms var för sig.",
      en: "Economy and housing together, when money management and economic situation are not rated one by one.",
    },
    client: {
      fi: "Rahasi ja kotisi",
      sv: "Dina pengar och ditt hem",
      en: "Your money and home",
      "fi-simple": "Raha ja koti yhdessä",
    },
  },
  "health-functioning": {
    name: {
      fi: "Terveydentila ja toimintakyky kokonaisuutena",
      sv: "Hälsotillstånd och funktionsförmåga som helhet",
      en: "Health and functioning as a whole",
    },
    short: {
      fi: "Terveydentila ja toimintakyky (koko luokka)",
      sv: "Hälsotillstånd och funktionsförmåga (hela klassen)",
      en: "Health and functioning (whole class)",
    },
    help: {
      fi: "Fyysinen ja psyykkinen terveys ja toimintakyky yhdessä, kun yksittäisiä tekijöitä ei arvioida.",
      sv: "Fysisk och psykisk hälsa och funktionsförmåga tillsammans, när enskilda faktorer inte bedöms.",
      en: "Physical and mental health and functioning together, when single factors are not rated.",
    },
    client: {
      fi: "Terveytesi ja jaksamisesi",
      sv: "Din hälsa och ork",
      en: "Your health and strength",
      "fi-simple": "Koko terveys ja vointi",
    },
  },
  "substance-use": {
    name: {
      fi: "Päihteiden käyttö ja riippuvuudet kokonaisuutena",
      sv: "Rusmedelsbruk och beroenden som helhet",
      en: "Substance use and dependences as a whole",
    },
    short: {
      fi: "Päihteiden käyttö ja riippuvuudet (koko luokka)",
      sv: "Rusmedelsbruk och beroenden (hela klassen)",
      en: "Substance use and dependences (whole class)",
    },
    help: {
      fi: "Päihteiden käyttö ja muut riippuvuudet, myös niistä toipuminen, yhdessä, kun yksittäisiä tekijöitä ei arvioida.",
      sv: "Rusmedelsbruk och andra beroenden, också återhämtningen från dem, tillsammans, när enskilda faktorer inte bedöms.",
      en: "Substance use and other dependences, and recovery from them, together, when single factors are not rated.",
    },
    client: {
      fi: "Päihteet ja pelaaminen elämässäsi",
      sv: "Rusmedel och spelande i ditt liv",
      en: "Substances and gambling in your life",
      "fi-simple": "Päihteet ja pelit yhdessä",
    },
  },
  "social-relations": {
    name: {
      fi: "Sosiaaliset suhteet kokonaisuutena",
      sv: "Sociala relationer som helhet",
      en: "Social relations as a whole",
    },
    short: {
      fi: "Sosiaaliset suhteet (koko luokka)",
      sv: "Sociala relationer (hela klassen)",
      en: "Social relations (whole class)",
    },
    help: {
      fi: "Suhteet perheeseen, läheisiin ja muihin ihmisiin yhdessä, kun yksittäisiä tekijöitä ei arvioida.",
      sv: "Relationerna till familj, närstående och andra människor tillsammans, när enskilda faktorer inte bedöms.",
      en: "Relations with family, close people and others together, when single factors are not rated.",
    },
    client: {
      fi: "Ihmissuhteesi",
      sv: "Dina relationer",
      en: "Your relationships",
      "fi-simple": "Kaikki ihmiset ympärilläsi",
    },
  },
  "everyday-resources": {
    name: {
      fi: "Arjen voimavarat kokonaisuutena",
      sv: "Resurser i vardagen som helhet",
      en: "Everyday resources as a whole",
    },
    short: {
      fi: "Arjen voimavarat (koko luokka)",
      sv: "Resurser i vardagen (hela klassen)",
      en: "Everyday resources (whole class)",
    },
    help: {
      fi: "Asiat, jotka antavat voimia arkeen tai vievät niitä, yhdessä, kun yksittäisiä tekijöitä ei arvioida.",
      sv: "Det som ger eller tar krafter i vardagen, taget tillsammans, när enskilda faktorer inte bedöms.",
      en: "What gives or takes strength in everyday life, taken together, when single factors are not rated.",
    },
    client: {
      fi: "Voimasi arjessa",
      sv: "Dina krafter i vardagen",
      en: "Your strength in everyday life",
      "fi-simple": "Kaikki voimasi arjessa",
    },
  },
};
