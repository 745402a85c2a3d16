import type { MethodClassCode } from "../codes";
import type { ClientWords, Words } from "../types";

export const methodClassTexts: Readonly<
  Record<MethodClassCode, Readonly<{ name: Words; client: ClientWords }>>
> = {
  strengthening: {
    name: {
      fi: "Selviytymistä ja voimavaroja vahvistava toiminta",
      sv: "Verksamhet som stärker förmågan att klara sig och de egna resurserna",
      en: "Work that strengthens coping and resources",
    },
    client: {
      fi: "Tukea ja voimia",
      sv: "Stöd och kraft",
      en: "Support and strength",
      "fi-simple": "Tukea sinulle",
    },
  },
  restrictive: {
    name: {
      fi: "Rajoittava ja ongelmalähtöinen toiminta",
      sv: "Begränsande och problemorienterad verksamhet",
      en: "Restrictive and problem-oriented work",
    },
    client: {
      fi: "Avointa puhetta ja sopimista",
      sv: "Öppna samtal och överenskommelser",
      en: "Open talk and agreements",
      "fi-simple": "Puhumme avoimesti",
    },
  },
  "economy-education-employment": {
    name: {
      fi: "Talous, koulutus ja työllisyys",
      sv: "Ekonomi, utbildning och sysselsättning",
      en: "Finances, education and employment",
    },
    client: {
      fi: "Raha, opiskelu ja työ",
      sv: "Pengar, studier och arbete",
      en: "Money, studies and work",
      "fi-simple": "Raha, opiskelu ja työ",
    },
  },
  "plans-decisions": {
    name: {
      fi: "Suunnitelmien ja päätösten tekeminen",
      sv: "Att göra upp planer och fatta beslut",
      en: "Making plans and decisions",
    },
    client: {
      fi: "Suunnitelmat ja päätökset",
      sv: "Planer och beslut",
      en: "Plans and decisions",
      "fi-simple": "Suunnitelmat ja päätökset",
    },
  },
  other: {
    name: {
      fi: "Muut asiakastyön menetelmät",
      sv: "Övriga metoder i klientarbetet",
      en: "Other methods of client work",
    },
    client: {
      fi: "Muuta apua",
      sv: "Annan hjälp",
      en: "Other help",
      "fi-simple": "Muuta apua",
    },
  },
};
