import type { GoalCodeIn } from "../codes";
import type { ItemTexts } from "../types";

export const healthFunctioningGoals: Readonly<Record<GoalCodeIn<"health-functioning">, ItemTexts>> = {
  "physical-illness": {
    name: {
      fi: "Fyysisen sairauden tai toimintarajoitteen aiheuttamien vaikeuksien helpottaminen",
      sv: "Lindring av svårigheter som beror på fysisk sjukdom eller funktionsnedsättning",
      en: "Easing difficulties caused by physical illness or impairment",
    },
    short: { fi: "Fyysiset sairaudet", sv: "Fysiska sjukdomar", en: "Physical illness" },
    help: {
      fi: "Fyysisen sairauden tai toimintarajoitteen tuomat vaikeudet helpottavat, tai asiakas selviää niiden kanssa paremmin.",
      sv: "Svårigheter till följd av fysisk sjukdom eller funktionsnedsättning blir lättare, eller klienten klarar sig bättre med dem.",
      en: "Difficulties that come from physical illness or impairment grow easier, or the client copes with them better.",
    },
    client: {
      fi: "Pärjään sairauteni tai vaivani kanssa",
      sv: "Jag klarar mig med min sjukdom eller mina besvär",
      en: "I manage with my illness or condition",
      "fi-simple": "Sairaus haittaa elämääni vähemmän",
    },
  },
  "cognitive-disorders": {
    name: {
      fi: "Kognitiivisesta häiriöstä ja lievästä kehitysvammasta aiheutuvien vaikeuksien helpottaminen",
      sv: "Lindring av svårigheter som beror på kognitiv störning och lindrig intellektuell funktionsnedsättning",
      en: "Easing difficulties caused by cognitive disorder and mild intellectual disability",
    },
    short: { fi: "Kognitiiviset häiriöt", sv: "Kognitiva störningar", en: "Cognitive disorders" },
    help: {
      fi: "Kognitiivisen häiriön tai lievän kehitysvamman tuomat vaikeudet helpottavat, tai asiakas selviää niiden kanssa paremmin.",
      sv: "Svårigheter till följd av kognitiv störning eller lindrig intellektuell funktionsnedsättning blir lättare, eller klienten klarar sig bättre med dem.",
      en: "Difficulties that come from a cognitive disorder or mild intellectual disability grow easier, or the client copes with them better.",
    },
    client: {
      fi: "Saan tukea muistamiseen ja oppimiseen",
      sv: "Jag får stöd för att minnas och lära mig",
      en: "I get support with remembering and learning",
      "fi-simple": "Saan apua muistamiseen ja oppimiseen",
    },
  },
  "mental-health": {
    name: {
      fi: "Mielenterveyden häiriöstä aiheutuvien vaikeuksien helpottaminen",
      sv: "Lindring av svårigheter som beror på psykisk störning",
      en: "Easing difficulties caused by a mental disorder",
    },
    short: { fi: "Mielenterveys", sv: "Psykisk hälsa", en: "Mental health" },
    help: {
      fi: "Mieliala-, ahdistuneisuus-, psykoosi- tai syömishäiriön tuomat vaikeudet helpottavat, tai asiakas selviää niiden kanssa paremmin.",
      sv: "Svårigheter till följd av förstämningssyndrom, ångestsyndrom, psykos eller ätstörning blir lättare, eller klienten klarar sig bättre med dem.",
      en: "Difficulties that come from a mood, anxiety, psychotic or eating disorder grow easier, or the client copes with them better.",
    },
    client: {
      fi: "Mieleni voi paremmin",
      sv: "Jag mår bättre psykiskt",
      en: "I feel better in my mind",
      "fi-simple": "Mieleni voi hyvin",
    },
  },
};
