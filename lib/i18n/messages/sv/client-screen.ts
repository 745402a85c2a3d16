import type { Shape } from "../../shape";
import type { clientScreen as fi } from "../fi/client-screen";

export const clientScreen = {
  title: "Klientens skärm",
  mark: {
    link: "Visa för klienten",
    isOpen: "Klientens skärm är öppen.",
    end: "Stäng skärmen",
  },
  page: {
    lead: "Klienten följer i ett eget fönster vad ni skriver. Fönstret följer den del du är i och visar varje sparad ändring genast.",
    never:
      "I fönstret syns aldrig anteckningar, motiveringar, personbeteckning, andra klienter eller något som har märkts ”Visas inte, skrivs inte ut”.",
    language: "Klientens språk",
    beside: "Ett annat språk bredvid",
    noBeside: "Inget annat språk",
    besideHint: "När en tolk är med: detsamma bredvid också på ditt språk.",
    start: "Öppna skärmen",
    startAgain: "Öppna skärmen på nytt",
    startHint:
      "Skärmen öppnas i ett nytt fönster. Flytta fönstret till klientens skärm eller vänd bildskärmen mot klienten.",
    nowTitle: "Skärmen är öppen",
    since: "Öppnad kl. {time}. Språk: {language}.",
    again: "Om fönstret stängdes eller språket byts, öppna skärmen på nytt. Det tidigare fönstret stängs.",
    own: "Vid utvärderingen kan klienten först ge sin egen siffra på skärmen. Den kommer till din blankett som klientens egen syn.",
    back: "Fortsätt skriva",
  },
  screen: {
    windowTitle: "Det vi kom överens om",
    plan: "Din plan",
    evaluation: "Hur det har gått",
    empty: "Här har inget skrivits ännu.",
    closed: "Skärmen är stängd",
    closedMore: "Ni kan fortsätta tillsammans.",
    lost: "Vänta en stund",
    lostMore: "Sidan kommer tillbaka när förbindelsen fungerar igen.",
    reload: "Visa det senaste",
    own: {
      question: "Hur långt har du kommit?",
      safe: "Ge först din egen syn. Siffran påverkar inte dina förmåner.",
      number: "En siffra 0–100",
      give: "Ge siffran",
      given: "Din egen siffra är {score}.",
      saved: "Din siffra är sparad.",
      wrong: "Skriv en siffra från noll till hundra.",
      failed: "Siffran sparades inte. Försök på nytt.",
    },
  },
} satisfies Shape<typeof fi>;
