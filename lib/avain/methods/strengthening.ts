import type { MethodCodeIn } from "../codes";
import type { MethodTexts } from "../types";

export const strengtheningMethods: Readonly<Record<MethodCodeIn<"strengthening">, MethodTexts>> = {
  "supportive-discussion": {
    name: {
      fi: "Asiakasta tukeva keskustelu",
      sv: "Samtal som stöder klienten",
      en: "Discussion that supports the client",
    },
    short: { fi: "Tukeva keskustelu", sv: "Stödjande samtal", en: "Supportive discussion" },
    help: {
      fi: "Työntekijä vahvistaa asiakkaan voimavaroja keskustelulla, joka perustuu luottamukseen ja yhteiseen kokemukseen.",
      sv: "Arbetstagaren stärker klientens resurser genom samtal som bygger på förtroende och gemensam erfarenhet.",
      en: "The worker strengthens the client's own resources through talk built on trust and shared experience.",
    },
    client: {
      fi: "Keskustelemme, ja saat tukea",
      sv: "Vi samtalar och du får stöd",
      en: "We talk and you get support",
      "fi-simple": "Juttelemme, ja saat tukea",
    },
  },
  "supporting-inclusion": {
    name: {
      fi: "Asiakkaan osallisuuden tukeminen",
      sv: "Att stödja klientens delaktighet",
      en: "Supporting the client's inclusion",
    },
    short: { fi: "Osallisuuden tukeminen", sv: "Stöd för delaktighet", en: "Supporting inclusion" },
    help: {
      fi: "Työntekijä auttaa asiakasta löytämään verkostoja, yhteisöjä ja harrastuksia ja kiinnittymään niihin.",
      sv: "Arbetstagaren hjälper klienten att hitta nätverk, gemenskaper och hobbyer och att bli en del av dem.",
      en: "The worker helps the client to find networks, communities and hobbies and to become part of them.",
    },
    client: {
      fi: "Etsimme yhdessä sinulle tekemistä ja seuraa",
      sv: "Vi letar tillsammans efter sällskap och saker att göra",
      en: "Together we look for company and things to do",
      "fi-simple": "Etsimme sinulle tekemistä ja seuraa",
    },
  },
  "societal-understanding": {
    name: {
      fi: "Asiakkaan yhteiskunnallisen ymmärryksen lisääminen",
      sv: "Att öka klientens samhällsförståelse",
      en: "Increasing the client's societal understanding",
    },
    short: {
      fi: "Yhteiskunnallinen ymmärrys",
      sv: "Samhällsförståelse",
      en: "Societal understanding",
    },
    help: {
      fi: "Työntekijä auttaa asiakasta ymmärtämään paremmin oikeuksiaan ja ongelmien taustalla olevia syitä.",
      sv: "Arbetstagaren hjälper klienten att bättre förstå sina rättigheter och orsakerna bakom problemen.",
      en: "The worker helps the client to understand better their rights and the causes behind problems.",
    },
    client: {
      fi: "Käymme läpi oikeutesi ja tilanteesi taustan",
      sv: "Vi går igenom dina rättigheter och bakgrunden till din situation",
      en: "We go through your rights and the background to your situation",
      "fi-simple": "Kerromme, mitä oikeuksia sinulla on",
    },
  },
  "sharing-responsibility": {
    name: {
      fi: "Asiakkaan vastuuttaminen asioiden hoitamiseen",
      sv: "Att ge klienten ansvar för att sköta ärenden",
      en: "Giving the client responsibility for taking care of matters",
    },
    short: { fi: "Vastuuttaminen", sv: "Att ge ansvar", en: "Giving responsibility" },
    help: {
      fi: "Asiakkaan kanssa sovitaan, mitkä asiat hän hoitaa itse.",
      sv: "Man kommer överens med klienten om vilka ärenden klienten själv sköter.",
      en: "It is agreed with the client which matters they take care of themselves.",
    },
    client: {
      fi: "Sovimme, mitä sinä hoidat",
      sv: "Vi kommer överens om vad du sköter",
      en: "We agree what you take care of",
      "fi-simple": "Sovimme, mitä sinä teet",
    },
  },
};
