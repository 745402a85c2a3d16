import type { Shape } from "../../shape";
import type { summary as fi } from "../fi/summary";

/** The summary in easy Finnish; the worker's page is in plain Finnish. */
export const summary = {
  sheet: {
    looked: "Katsoimme viimeksi {day}, kuinka pitkällä olet.",
    notLooked: "Emme ole vielä katsoneet, kuinka pitkällä olet.",
    others: "Muut tavoitteesi",
    goal: "Tavoite",
    howFar: "Kuinka pitkällä olet",
    notScored: "Tätä ei ole vielä arvioitu.",
    noMeeting: "Uutta tapaamista ei ole vielä sovittu. Voit kysyä siitä työntekijältäsi.",
    hours: "Hän vastaa puhelimeen: {hours}",
    rights: "Jos haluat muutosta",
    change: "Voit pyytää, että suunnitelmaa muutetaan. Kerro siitä työntekijällesi.",
    complain: "Jos olet tyytymätön, voit valittaa. Työntekijäsi kertoo, miten se tehdään.",
    ombudsman: "Sosiaaliasiavastaava auttaa sinua valittamaan: {who}",
    elsewhere: "Suunnitelmasi on myös täällä: {where}",
  },
} satisfies Shape<Pick<typeof fi, "sheet">>;
