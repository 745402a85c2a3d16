import type { MethodCodeIn } from "../codes";
import type { MethodTexts } from "../types";

export const restrictiveMethods: Readonly<Record<MethodCodeIn<"restrictive">, MethodTexts>> = {
  "setting-conditions": {
    name: {
      fi: "Ehtojen asettaminen asiakkaalle",
      sv: "Att ställa villkor för klienten",
      en: "Setting conditions for the client",
    },
    short: { fi: "Ehtojen asettaminen", sv: "Att ställa villkor", en: "Setting conditions" },
    help: {
      fi: "Etuuden tai palvelun saamiselle asetetaan ehto, ja jos se ei täyty, tuki voidaan esimerkiksi alentaa tai evätä.",
      sv: "För en förmån eller tjänst ställs ett villkor, och om det inte uppfylls kan stödet till exempel sänkas eller nekas.",
      en: "A condition is set for a benefit or service, and if it is not met, support may for example be lowered or refused.",
    },
    client: {
      fi: "Kerromme selvästi, mitä tuki tai palvelu vaatii",
      sv: "Vi berättar tydligt vad stödet eller tjänsten kräver",
      en: "We tell you clearly what the support or service requires",
      "fi-simple": "Kerromme, mitkä ehdot tuella on",
    },
    needsCondition: true,
  },
  "discussing-problems": {
    name: {
      fi: "Keskustelu asiakkaan ongelmista ja vaikeuksista",
      sv: "Samtal om klientens problem och svårigheter",
      en: "Discussing the client's problems and difficulties",
    },
    short: {
      fi: "Keskustelu: ongelmat ja vaikeudet",
      sv: "Samtal: problem och svårigheter",
      en: "Discussion: problems and difficulties",
    },
    help: {
      fi: "Asiakkaan kanssa puhutaan ongelmista ja vaikeuksista ja mietitään, miten ne ratkaistaan.",
      sv: "Man talar med klienten om problem och svårigheter och funderar på hur de kan lösas.",
      en: "Problems and difficulties are talked through with the client, and ways to solve them are looked for.",
    },
    client: {
      fi: "Puhumme myös vaikeista asioista",
      sv: "Vi talar också om det som är svårt",
      en: "We also talk about what is hard",
      "fi-simple": "Puhumme vaikeista asioista",
    },
  },
  "critical-feedback": {
    name: {
      fi: "Kriittinen palaute asiakkaan käyttäytymisestä tai toiminnasta",
      sv: "Kritisk återkoppling på klientens beteende eller handlande",
      en: "Critical feedback on the client's behaviour or actions",
    },
    short: { fi: "Kriittinen palaute", sv: "Kritisk återkoppling", en: "Critical feedback" },
    help: {
      fi: "Työntekijä antaa kriittistä tai korjaavaa palautetta siitä, mitä asiakas tekee tai aikoo tehdä tai miten hän käyttäytyy.",
      sv: "Arbetstagaren ger kritisk eller korrigerande återkoppling på klientens handlande, beteende eller planer.",
      en: "The worker gives critical or corrective feedback on what the client does or plans to do, or how they behave.",
    },
    client: {
      fi: "Saat rehellistä ja reilua palautetta",
      sv: "Du får ärlig och rättvis återkoppling",
      en: "You get honest and fair feedback",
      "fi-simple": "Kerromme rehellisesti, mitä ajattelemme",
    },
  },
};
