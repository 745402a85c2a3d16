import type { GoalCodeIn } from "../codes";
import type { ItemTexts } from "../types";

export const workEducationGoals: Readonly<Record<GoalCodeIn<"work-education">, ItemTexts>> = {
  "applying-for-education": {
    name: {
      fi: "Koulutukseen hakeminen",
      sv: "Att söka till utbildning",
      en: "Applying for education",
    },
    short: {
      fi: "Koulutukseen hakeminen",
      sv: "Att söka till utbildning",
      en: "Applying for education",
    },
    help: {
      fi: "Asiakas löytää itselleen sopivan alan tai opiskelupaikan ja hakee koulutukseen.",
      sv: "Klienten hittar ett lämpligt område eller en lämplig studieplats och söker till utbildning.",
      en: "The client finds a field or place of study that suits them, and applies.",
    },
    client: {
      fi: "Löydän minulle sopivan opiskelupaikan",
      sv: "Jag hittar en studieplats som passar mig",
      en: "I find a place of study that suits me",
      "fi-simple": "Haen opiskelemaan",
    },
  },
  "seeking-employment-measures": {
    name: {
      fi: "Työllistymistä tukevaan toimintaan hakeutuminen",
      sv: "Att söka sig till verksamhet som stöder sysselsättning",
      en: "Seeking activities that support employment",
    },
    short: {
      fi: "Työllistymistoimiin hakeutuminen",
      sv: "Att söka sig till sysselsättningsåtgärder",
      en: "Seeking employment measures",
    },
    help: {
      fi: "Asiakas hakeutuu palveluun, joka edistää työllistymistä, esimerkiksi työtoimintaan, palkkatuettuun työhön tai työkokeiluun.",
      sv: "Klienten söker sig till en tjänst som främjar sysselsättning, till exempel arbetsverksamhet, lönesubventionerat arbete eller arbetsprövning.",
      en: "The client seeks a service that promotes employment, such as work activity, subsidised work or a work trial.",
    },
    client: {
      fi: "Löydän reitin kohti työtä",
      sv: "Jag hittar en väg mot arbete",
      en: "I find a way towards work",
      "fi-simple": "Etsin reittiä työhön",
    },
  },
  "commitment-to-education-or-measures": {
    name: {
      fi: "Sitoutuminen koulutukseen tai työllistymistä tukevaan toimintaan",
      sv: "Engagemang i utbildning eller i verksamhet som stöder sysselsättning",
      en: "Commitment to education or to activities that support employment",
    },
    short: {
      fi: "Sitoutuminen koulutukseen/työllistymistoimiin",
      sv: "Engagemang i utbildning/sysselsättningsåtgärder",
      en: "Commitment to education/employment measures",
    },
    help: {
      fi: "Asiakas osallistuu koulutukseen tai työllistymistä tukevaan toimintaan ja pysyy siinä mukana.",
      sv: "Klienten deltar i utbildning eller i verksamhet som stöder sysselsättning och fortsätter med den.",
      en: "The client takes part in education or in activity that supports employment, and stays with it.",
    },
    client: {
      fi: "Pysyn mukana opinnoissa tai työtoiminnassa",
      sv: "Jag håller fast vid studierna eller arbetsverksamheten",
      en: "I keep going with studies or work activity",
      "fi-simple": "Käyn opinnoissa tai työtoiminnassa",
    },
  },
  "progress-in-studies": {
    name: { fi: "Opiskelun sujuminen", sv: "Framsteg i studierna", en: "Progress in studies" },
    short: { fi: "Opiskelun sujuminen", sv: "Framsteg i studierna", en: "Progress in studies" },
    help: {
      fi: "Asiakkaan opinnot etenevät, myös silloin kun oppiminen on vaikeaa.",
      sv: "Klientens studier framskrider, också när det finns inlärningssvårigheter.",
      en: "The client's studies go forward, also when there are learning difficulties.",
    },
    client: {
      fi: "Opintoni etenevät",
      sv: "Mina studier går framåt",
      en: "My studies go forward",
      "fi-simple": "Opiskelu sujuu hyvin",
    },
  },
  "career-planning": {
    name: {
      fi: "Ammatillisen uran suunnittelu",
      sv: "Planering av yrkesbanan",
      en: "Career planning",
    },
    short: {
      fi: "Ammatillisen uran suunnittelu",
      sv: "Planering av yrkesbanan",
      en: "Career planning",
    },
    help: {
      fi: "Asiakkaalla on valmiuksia suunnitella tulevaisuuttaan työelämässä.",
      sv: "Klienten har beredskap att planera sin framtid i arbetslivet.",
      en: "The client is ready to plan their future in working life.",
    },
    client: {
      fi: "Suunnittelen omaa työuraani",
      sv: "Jag planerar mitt arbetsliv",
      en: "I plan my working life",
      "fi-simple": "Mietin, mitä työtä haluan",
    },
  },
  "finding-strengths": {
    name: {
      fi: "Omien vahvuuksien löytyminen",
      sv: "Att hitta sina egna styrkor",
      en: "Finding one's own strengths",
    },
    short: { fi: "Vahvuuksien löytyminen", sv: "Att hitta styrkor", en: "Finding strengths" },
    help: {
      fi: "Asiakas tunnistaa omat vahvuutensa ja osaa käyttää niitä.",
      sv: "Klienten känner igen sina styrkor och kan använda dem.",
      en: "The client recognises their own strengths and can use them.",
    },
    client: {
      fi: "Löydän omat vahvuuteni",
      sv: "Jag hittar mina styrkor",
      en: "I find my strengths",
      "fi-simple": "Huomaan, missä olen hyvä",
    },
  },
  "work-ability": {
    name: { fi: "Työkyky", sv: "Arbetsförmåga", en: "Work ability" },
    short: { fi: "Työkyky", sv: "Arbetsförmåga", en: "Work ability" },
    help: {
      fi: "Asiakkaan työkyvystä on ajantasaista ja realistista tietoa, ja työkyky vastaa työtä, jota hän haluaa tehdä.",
      sv: "Kunskapen om klientens arbetsförmåga är aktuell och realistisk, och förmågan motsvarar det arbete som klienten vill göra.",
      en: "Knowledge of the client's work ability is up to date and realistic, and the ability meets the work they want to do.",
    },
    client: {
      fi: "Tiedän, millaista työtä jaksan tehdä",
      sv: "Jag vet vilket slags arbete jag orkar med",
      en: "I know what kind of work I can do",
      "fi-simple": "Tiedän, mitä työtä voin tehdä",
    },
  },
  "job-seeking": {
    name: { fi: "Työnhaku", sv: "Arbetssökning", en: "Job seeking" },
    short: { fi: "Työnhaku", sv: "Arbetssökning", en: "Job seeking" },
    help: {
      fi: "Asiakas hakee aktiivisesti työtä ja saa työpaikan.",
      sv: "Klienten söker arbete aktivt och får en arbetsplats.",
      en: "The client looks for work actively and gets a job.",
    },
    client: {
      fi: "Haen ja saan työtä",
      sv: "Jag söker och får arbete",
      en: "I look for work and find it",
      "fi-simple": "Haen töitä",
    },
  },
};
