import type { MethodCodeIn } from "../codes";
import type { MethodTexts } from "../types";

export const plansDecisionsMethods: Readonly<Record<MethodCodeIn<"plans-decisions">, MethodTexts>> = {
  "making-a-plan": {
    name: {
      fi: "Suunnitelman tekeminen asiakkaalle",
      sv: "Att göra upp en plan för klienten",
      en: "Making a plan for the client",
    },
    short: { fi: "Suunnitelman tekeminen", sv: "Att göra upp en plan", en: "Making a plan" },
    help: {
      fi: "Asiakkaalle tehdään asiakassuunnitelma, aktivointisuunnitelma tai monialainen työllistymissuunnitelma.",
      sv: "En klientplan, en aktiveringsplan eller en sektorsövergripande sysselsättningsplan görs upp för klienten.",
      en: "A client plan, an activation plan or a multi-sector employment plan is made for the client.",
    },
    client: {
      fi: "Teemme yhdessä suunnitelman",
      sv: "Vi gör en plan tillsammans",
      en: "We make a plan together",
      "fi-simple": "Teemme sinulle suunnitelman",
    },
  },
  "preventive-assistance": {
    name: {
      fi: "Ehkäisevä toimeentulotuki",
      sv: "Förebyggande utkomststöd",
      en: "Preventive social assistance",
    },
    short: {
      fi: "Ehkäisevä toimeentulotuki",
      sv: "Förebyggande utkomststöd",
      en: "Preventive social assistance",
    },
    help: {
      fi: "Työntekijä valmistelee ehkäisevää toimeentulotukea koskevan päätöksen tai tekee sen.",
      sv: "Arbetstagaren bereder eller fattar ett beslut om förebyggande utkomststöd.",
      en: "The worker prepares or makes a decision on preventive social assistance.",
    },
    client: {
      fi: "Selvitämme rahallista tukea, jotta tilanteesi ei vaikeudu",
      sv: "Vi utreder ekonomiskt stöd så att din situation inte blir svårare",
      en: "We look into money support so that things do not get harder",
      "fi-simple": "Katsomme, voitko saada ehkäisevää tukea",
    },
    countsAsUsed: {
      fi: "Merkitään käytetyksi myös silloin, kun ehkäisevän toimeentulotuen valmistelu johti kielteiseen päätökseen.",
      sv: "Antecknas som använd också när beredningen av förebyggande utkomststöd ledde till ett negativt beslut.",
      en: "Counts as used also when preparing preventive assistance led to a negative decision.",
    },
  },
  "supplementary-assistance": {
    name: {
      fi: "Täydentävä toimeentulotuki",
      sv: "Kompletterande utkomststöd",
      en: "Supplementary social assistance",
    },
    short: {
      fi: "Täydentävä toimeentulotuki",
      sv: "Kompletterande utkomststöd",
      en: "Supplementary social assistance",
    },
    help: {
      fi: "Työntekijä valmistelee täydentävää toimeentulotukea koskevan päätöksen tai tekee sen.",
      sv: "Arbetstagaren bereder eller fattar ett beslut om kompletterande utkomststöd.",
      en: "The worker prepares or makes a decision on supplementary social assistance.",
    },
    client: {
      fi: "Selvitämme rahallista tukea erityisiin menoihin",
      sv: "Vi utreder ekonomiskt stöd för särskilda utgifter",
      en: "We look into money support for special expenses",
      "fi-simple": "Katsomme, voitko saada tukea erityisiin menoihin",
    },
    countsAsUsed: {
      fi: "Merkitään käytetyksi myös silloin, kun täydentävän toimeentulotuen valmistelu johti kielteiseen päätökseen.",
      sv: "Antecknas som använd också när beredningen av kompletterande utkomststöd ledde till ett negativt beslut.",
      en: "Counts as used also when preparing supplementary assistance led to a negative decision.",
    },
  },
  "other-decision": {
    name: {
      fi: "Muun kuin toimeentulotukeen liittyvän päätöksen tekeminen asiakkaalle",
      sv: "Att fatta ett beslut för klienten som inte gäller utkomststöd",
      en: "Making a decision for the client on something other than social assistance",
    },
    short: { fi: "Muu päätös", sv: "Annat beslut", en: "Other decision" },
    help: {
      fi: "Asiakkaalle tehdään päätös muusta asiasta kuin toimeentulotuesta, esimerkiksi palvelusta.",
      sv: "Klienten får ett beslut om något annat än utkomststöd, till exempel om en tjänst.",
      en: "The client gets a decision on something other than social assistance, such as a service.",
    },
    client: {
      fi: "Saat päätöksen palvelusta tai muusta asiasta",
      sv: "Du får ett beslut om en tjänst eller något annat ärende",
      en: "You get a decision on a service or another matter",
      "fi-simple": "Saat päätöksen asiastasi",
    },
  },
};
