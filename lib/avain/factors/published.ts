import type { FactorCode } from "../codes";
import type { ItemTexts } from "../types";

export const publishedFactors: Readonly<Record<FactorCode, ItemTexts>> = {
  "study-experiences": {
    name: {
      fi: "Kokemukset opiskelusta",
      sv: "Erfarenheter av studier",
      en: "Experiences of studying",
    },
    short: { fi: "Opiskelukokemukset", sv: "Studieerfarenheter", en: "Study experiences" },
    help: {
      fi: "Millaisia kokemuksia asiakkaalla on koulusta ja opiskelusta.",
      sv: "Vilka erfarenheter klienten har av skolan och av att studera.",
      en: "What experiences the client has of school and of studying.",
    },
    client: {
      fi: "Kokemuksesi opiskelusta",
      sv: "Dina erfarenheter av studier",
      en: "Your experiences of studying",
      "fi-simple": "Kokemuksesi koulusta",
    },
  },
  "work-experiences": {
    name: {
      fi: "Kokemukset työelämästä",
      sv: "Erfarenheter av arbetslivet",
      en: "Experiences of working life",
    },
    short: { fi: "Työkokemukset", sv: "Arbetserfarenheter", en: "Work experiences" },
    help: {
      fi: "Millaisia kokemuksia asiakkaalla on työstä ja työpaikoista.",
      sv: "Vilka erfarenheter klienten har av arbete och arbetsplatser.",
      en: "What experiences the client has of work and workplaces.",
    },
    client: {
      fi: "Kokemuksesi työelämästä",
      sv: "Dina erfarenheter av arbetslivet",
      en: "Your experiences of working life",
      "fi-simple": "Kokemuksesi työstä",
    },
  },
  education: {
    name: { fi: "Koulutus", sv: "Utbildning", en: "Education" },
    short: { fi: "Koulutus", sv: "Utbildning", en: "Education" },
    help: {
      fi: "Millainen koulutus asiakkaalla jo on.",
      sv: "Vilken utbildning klienten redan har.",
      en: "What education the client already has.",
    },
    client: {
      fi: "Koulutuksesi",
      sv: "Din utbildning",
      en: "Your education",
      "fi-simple": "Sinun koulutuksesi",
    },
  },
  motivation: {
    name: {
      fi: "Motivaatio työllistymiseen tai kouluttautumiseen",
      sv: "Motivation att få arbete eller utbilda sig",
      en: "Motivation for employment or education",
    },
    short: { fi: "Motivaatio", sv: "Motivation", en: "Motivation" },
    help: {
      fi: "Kuinka paljon asiakas haluaa työhön tai opiskelemaan.",
      sv: "Hur gärna klienten vill börja arbeta eller studera.",
      en: "How much the client wants to work or to study.",
    },
    client: {
      fi: "Kiinnostuksesi työhön tai opiskeluun",
      sv: "Ditt intresse för arbete eller studier",
      en: "Your interest in work or studies",
      "fi-simple": "Kiinnostus työhön tai kouluun",
    },
  },
  commitment: {
    name: {
      fi: "Sitoutuminen koulutukseen tai työllistymiseen",
      sv: "Engagemang i utbildning eller sysselsättning",
      en: "Commitment to education or employment",
    },
    short: { fi: "Sitoutuminen", sv: "Engagemang", en: "Commitment" },
    help: {
      fi: "Miten asiakas pitää kiinni opinnoista, työstä tai tiestä niihin.",
      sv: "Hur klienten håller fast vid studier, arbete eller vägen dit.",
      en: "How the client holds on to studies, work or the way to them.",
    },
    client: {
      fi: "Mukana pysyminen työssä tai opinnoissa",
      sv: "Att hålla fast vid arbete eller studier",
      en: "Keeping going with work or studies",
      "fi-simple": "Työn tai koulun jatkaminen",
    },
  },
  "attitude-opportunities": {
    name: {
      fi: "Suhtautuminen koulutus- ja työllistymismahdollisuuksiin",
      sv: "Inställning till utbildnings- och sysselsättningsmöjligheter",
      en: "Attitude to education and employment opportunities",
    },
    short: {
      fi: "Suhtautuminen mahdollisuuksiin",
      sv: "Inställning till möjligheter",
      en: "Attitude to opportunities",
    },
    help: {
      fi: "Mitä asiakas ajattelee tarjolla olevista koulutuksista ja työpaikoista.",
      sv: "Vad klienten tänker om de utbildningar och arbeten som står till buds.",
      en: "What the client thinks of the education and jobs that are on offer.",
    },
    client: {
      fi: "Ajatuksesi työ- ja opiskelupaikoista",
      sv: "Dina tankar om arbets- och studieplatser",
      en: "Your thoughts on the jobs and studies on offer",
      "fi-simple": "Ajatuksesi työpaikoista ja kouluista",
    },
  },
  "attitude-own-chances": {
    name: {
      fi: "Suhtautuminen omiin mahdollisuuksiin työllistyä tai päästä koulutukseen",
      sv: "Inställning till de egna möjligheterna att få arbete eller komma in på en utbildning",
      en: "Attitude to own chances of finding work or getting into education",
    },
    short: {
      fi: "Suhtautuminen omiin mahdollisuuksiin",
      sv: "Inställning till egna möjligheter",
      en: "Attitude to own chances",
    },
    help: {
      fi: "Kuinka vahvasti asiakas uskoo saavansa työtä tai pääsevänsä koulutukseen.",
      sv: "Hur starkt klienten tror på sina egna möjligheter att få arbete eller en studieplats.",
      en: "How strongly the client believes in their own chance of finding work or getting into education.",
    },
    client: {
      fi: "Ajatuksesi siitä, mihin sinulla on mahdollisuus",
      sv: "Dina tankar om dina egna möjligheter",
      en: "Your thoughts on your own chances",
      "fi-simple": "Ajatuksesi omista mahdollisuuksistasi",
    },
  },
  "money-management": {
    name: { fi: "Taloudenhallinta", sv: "Hantering av ekonomin", en: "Money management" },
    short: { fi: "Taloudenhallinta", sv: "Hantering av ekonomin", en: "Money management" },
    help: {
      fi: "Kuinka asiakas pystyy suunnittelemaan ja hoitamaan talouttaan niin, että tulot riittävät koko kuukauden.",
      sv: "Hur klienten klarar av att planera och sköta sin ekonomi så att inkomsterna räcker hela månaden.",
      en: "How the client is able to plan and run their finances so that income lasts the month.",
    },
    client: {
      fi: "Rahankäyttösi",
      sv: "Hur du sköter dina pengar",
      en: "How you manage your money",
      "fi-simple": "Miten käytät rahaa",
    },
  },
  "economic-situation": {
    name: { fi: "Taloustilanne", sv: "Ekonomisk situation", en: "Economic situation" },
    short: { fi: "Taloustilanne", sv: "Ekonomisk situation", en: "Economic situation" },
    help: {
      fi: "Millainen asiakkaan taloudellinen tilanne on: tulot, menot ja velat.",
      sv: "Hur klientens ekonomiska läge ser ut: inkomster, utgifter och skulder.",
      en: "What the client's economic situation is like: income, spending and debts.",
    },
    client: {
      fi: "Rahatilanteesi",
      sv: "Din ekonomi just nu",
      en: "Your money situation now",
      "fi-simple": "Sinun rahatilanteesi",
    },
  },
};
