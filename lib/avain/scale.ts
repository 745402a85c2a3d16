import { anchorValueFor } from "./anchor-value";
import type { AttainmentAnchor, FactorScaleStep } from "./types";

/** The published three-step scale of a factor. A factor that is not rated has none of these steps. */
export const factorScale: readonly FactorScaleStep[] = [
  {
    value: 1,
    name: { fi: "heikentävä vaikutus", sv: "försvagande inverkan", en: "weakening effect" },
    short: { fi: "Heikentää", sv: "Försvagar", en: "Weakens" },
    client: {
      fi: "vaikeuttaa",
      sv: "gör det svårare",
      en: "makes it harder",
      "fi-simple": "tekee asiat vaikeammiksi",
    },
  },
  {
    value: 2,
    name: { fi: "neutraali vaikutus", sv: "neutral inverkan", en: "neutral effect" },
    short: { fi: "Neutraali", sv: "Neutral", en: "Neutral" },
    client: {
      fi: "ei vaikuta",
      sv: "påverkar inte",
      en: "makes no difference",
      "fi-simple": "ei vaikuta asioihin",
    },
  },
  {
    value: 3,
    name: { fi: "auttava vaikutus", sv: "hjälpande inverkan", en: "helping effect" },
    short: { fi: "Auttaa", sv: "Hjälper", en: "Helps" },
    client: { fi: "auttaa", sv: "hjälper", en: "helps", "fi-simple": "auttaa" },
  },
];

/** Worded points on the attainment scale 0–100. The words are ours: the measure itself has numbers only. */
export const attainmentAnchors: readonly AttainmentAnchor[] = [
  {
    value: 0,
    name: { fi: "ei vielä", sv: "inte ännu", en: "not yet" },
    client: {
      fi: "Tämä on vielä edessä",
      sv: "Det här ligger ännu framför dig",
      en: "This is still ahead of you",
      "fi-simple": "Tämä on vielä edessä",
    },
    ours: true,
  },
  {
    value: 25,
    name: { fi: "alussa", sv: "i början", en: "at the start" },
    client: {
      fi: "Olet alussa",
      sv: "Du är i början",
      en: "You are at the start",
      "fi-simple": "Olet alussa",
    },
    ours: true,
  },
  {
    value: 50,
    name: { fi: "puolivälissä", sv: "halvvägs", en: "halfway" },
    client: {
      fi: "Olet puolivälissä",
      sv: "Du är halvvägs",
      en: "You are halfway",
      "fi-simple": "Olet puolivälissä",
    },
    ours: true,
  },
  {
    value: 75,
    name: { fi: "pitkällä", sv: "långt på väg", en: "far along" },
    client: {
      fi: "Olet jo pitkällä",
      sv: "Du är redan långt på väg",
      en: "You are already far along",
      "fi-simple": "Olet jo pitkällä",
    },
    ours: true,
  },
  {
    value: 100,
    name: { fi: "toteutunut", sv: "målet nått", en: "reached" },
    client: {
      fi: "Tavoite on toteutunut",
      sv: "Du har nått målet",
      en: "You have reached your goal",
      "fi-simple": "Olet perillä",
    },
    ours: true,
  },
];

/**
 * The worded anchor for an attainment score, as `anchorValueFor` chooses it.
 * @returns undefined when the score is not a whole number from 0 to 100 (not scored has no words).
 */
export function anchorFor(score: number): AttainmentAnchor | undefined {
  const value = anchorValueFor(score);
  return attainmentAnchors.find((anchor) => anchor.value === value);
}
