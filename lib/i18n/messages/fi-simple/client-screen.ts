import type { Shape } from "../../shape";
import type { clientScreen as fi } from "../fi/client-screen";

/** What the client reads on the screen of the meeting, in easy Finnish. */
export const clientScreen = {
  screen: {
    windowTitle: "Sovitut asiat",
    plan: "Sinun suunnitelmasi",
    evaluation: "Miten on mennyt",
    empty: "Tässä ei ole vielä mitään.",
    closed: "Näyttö on suljettu",
    closedMore: "Voit jatkaa yhdessä työntekijän kanssa.",
    lost: "Odota hetki",
    lostMore: "Sivu tulee pian takaisin.",
    reload: "Katso uusin",
    own: {
      question: "Kuinka pitkällä olet?",
      safe: "Kerro ensin, mitä itse ajattelet. Luku ei vaikuta rahaan, jota saat.",
      number: "Luku 0–100",
      give: "Anna luku",
      given: "Annoit luvun {score}.",
      saved: "Lukusi on tallessa.",
      wrong: "Kirjoita luku nollasta sataan.",
      failed: "Luku ei tallentunut. Yritä uudelleen.",
    },
  },
} satisfies Shape<Pick<typeof fi, "screen">>;
