import type { MethodCodeIn } from "../codes";
import type { MethodTexts } from "../types";

export const economyEducationEmploymentMethods: Readonly<
  Record<MethodCodeIn<"economy-education-employment">, MethodTexts>
> = {
  "clarifying-finances": {
    name: {
      fi: "Asiakkaan taloustilanteen selvittäminen",
      sv: "Utredning av klientens ekonomiska situation",
      en: "Clarifying the client's financial situation",
    },
    short: {
      fi: "Taloustilanteen selvittäminen",
      sv: "Utredning av ekonomin",
      en: "Clarifying finances",
    },
    help: {
      fi: "Asiakkaan tulot, menot, varat ja velat käydään läpi.",
      sv: "Klientens inkomster, utgifter, tillgångar och skulder gås igenom.",
      en: "The client's income, spending, assets and debts are gone through.",
    },
    client: {
      fi: "Käymme yhdessä läpi raha-asiasi",
      sv: "Vi går tillsammans igenom din ekonomi",
      en: "We go through your money matters together",
      "fi-simple": "Katsomme yhdessä raha-asioitasi",
    },
  },
  "support-to-education": {
    name: {
      fi: "Asiakkaan tukeminen koulutukseen hakeutumisessa",
      sv: "Att stödja klienten i att söka sig till utbildning",
      en: "Supporting the client in applying for education",
    },
    short: { fi: "Tukeminen koulutukseen", sv: "Stöd till utbildning", en: "Support to education" },
    help: {
      fi: "Työntekijä tukee ja ohjaa asiakasta hakemaan koulutukseen tai työvoimakoulutukseen.",
      sv: "Arbetstagaren stöder och handleder klienten i att söka till utbildning eller arbetskraftsutbildning.",
      en: "The worker supports and guides the client in applying for education or labour market training.",
    },
    client: {
      fi: "Saat apua opiskelupaikan hakemiseen",
      sv: "Du får hjälp att söka en studieplats",
      en: "You get help with applying for studies",
      "fi-simple": "Saat apua, kun haet opiskelemaan",
    },
    countsAsUsed: {
      fi: "Merkitään käytetyksi myös silloin, kun opiskelupaikkaa ei saatu.",
      sv: "Antecknas som använd också när klienten inte fick någon studieplats.",
      en: "Counts as used also when no place of study came.",
    },
  },
  "support-to-work": {
    name: {
      fi: "Asiakkaan tukeminen työpaikan hakemisessa",
      sv: "Att stödja klienten i att söka arbete",
      en: "Supporting the client in looking for a job",
    },
    short: { fi: "Tukeminen työhön", sv: "Stöd till arbete", en: "Support to work" },
    help: {
      fi: "Työntekijä tukee ja neuvoo työnhaussa, etsii asiakkaalle sopivia vaihtoehtoja ja ohjaa työllisyyspalveluihin.",
      sv: "Arbetstagaren stöder och ger råd i arbetssökningen, söker lämpliga alternativ och hänvisar till sysselsättningstjänster.",
      en: "The worker supports and advises in job search, looks for suitable options and guides to employment services.",
    },
    client: {
      fi: "Saat apua työnhakuun",
      sv: "Du får hjälp att söka arbete",
      en: "You get help with looking for a job",
      "fi-simple": "Saat apua, kun haet töitä",
    },
    countsAsUsed: {
      fi: "Merkitään käytetyksi myös silloin, kun työpaikkaa ei saatu.",
      sv: "Antecknas som använd också när klienten inte fick något arbete.",
      en: "Counts as used also when no job came.",
    },
  },
  "rehabilitative-work": {
    name: {
      fi: "Asiakkaan ohjaaminen ja kannustaminen kuntouttavaan työtoimintaan hakeutumisessa",
      sv: "Att handleda och uppmuntra klienten att söka sig till rehabiliterande arbetsverksamhet",
      en: "Guiding and encouraging the client to seek rehabilitative work activity",
    },
    short: {
      fi: "Kuntouttava työtoiminta",
      sv: "Rehabiliterande arbetsverksamhet",
      en: "Rehabilitative work activity",
    },
    help: {
      fi: "Työntekijä ohjaa asiakasta kuntouttavaan työtoimintaan, kannustaa siihen ja etsii sopivia paikkoja.",
      sv: "Arbetstagaren handleder klienten till arbetsverksamhet i rehabiliteringssyfte, uppmuntrar till den och söker lämpliga platser.",
      en: "The worker guides the client to rehabilitative work activity, encourages it and looks for suitable places.",
    },
    client: {
      fi: "Etsimme sinulle sopivaa työtoimintaa",
      sv: "Vi söker arbetsverksamhet som passar dig",
      en: "We look for work activity that suits you",
      "fi-simple": "Etsimme sinulle sopivaa työtoimintaa",
    },
  },
  "functional-assessment": {
    name: {
      fi: "Asiakkaan toimintakyvyn arviointi",
      sv: "Bedömning av klientens funktionsförmåga",
      en: "Assessing the client's functioning",
    },
    short: {
      fi: "Toimintakyvyn arviointi",
      sv: "Bedömning av funktionsförmågan",
      en: "Functional assessment",
    },
    help: {
      fi: "Asiakkaan fyysistä, psyykkistä, kognitiivista tai sosiaalista toimintakykyä arvioidaan muiden toimijoiden kanssa ja siitä tehdään selvitys tai lausunto.",
      sv: "Klientens fysiska, psykiska, kognitiva eller sociala funktionsförmåga bedöms tillsammans med andra aktörer, och en utredning eller ett utlåtande görs.",
      en: "The client's physical, mental, cognitive or social functioning is assessed with others, and a report or statement is made.",
    },
    client: {
      fi: "Selvitämme, miten jaksat ja pärjäät arjessa",
      sv: "Vi tar reda på hur du orkar och klarar vardagen",
      en: "We find out how you manage in everyday life",
      "fi-simple": "Katsomme, miten pärjäät arjessa",
    },
  },
  "work-ability-report": {
    name: {
      fi: "Asiakkaan työkyvyn selvitys (esim. eläkettä varten)",
      sv: "Utredning av klientens arbetsförmåga (t.ex. för pension)",
      en: "Report on the client's work ability (for a pension, for example)",
    },
    short: {
      fi: "Työkyvyn selvitys",
      sv: "Utredning av arbetsförmågan",
      en: "Work ability report",
    },
    help: {
      fi: "Asiakkaan työkykyä selvitetään muiden toimijoiden kanssa ja siitä tehdään selvitys tai lausunto, esimerkiksi eläkehakemukseen.",
      sv: "Klientens arbetsförmåga utreds tillsammans med andra aktörer, och en utredning eller ett utlåtande görs, till exempel för en pensionsansökan.",
      en: "The client's work ability is looked into with others, and a report or statement is made, for a pension application for example.",
    },
    client: {
      fi: "Selvitämme, millaista työtä jaksat tehdä",
      sv: "Vi tar reda på vilket slags arbete du orkar med",
      en: "We find out what kind of work you can manage",
      "fi-simple": "Selvitämme, mitä työtä jaksat tehdä",
    },
  },
};
