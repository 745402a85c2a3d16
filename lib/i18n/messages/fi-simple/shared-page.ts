import type { Shape } from "../../shape";
import type { sharedPage as fi } from "../fi/shared-page";

/** The page that a client opens by a link, in easy Finnish. */
export const sharedPage = {
  title: "Sovitut asiat",
  gone: {
    title: "Sivua ei löydy",
    text: "Linkki ei toimi. Se on vanha, tai siitä puuttuu osa. Pyydä uusi linkki työntekijältäsi.",
  },
  tooLarge: "Tekstiä on liikaa. Palaa takaisin ja lyhennä tekstiä.",
  notOurs: "Vastaus ei tullut tältä sivulta. Emme ottaneet sitä. Avaa sivu uudelleen.",
  failed: {
    title: "Sivu ei nyt aukea",
    text: "Palvelu on rikki. Kokeile vähän ajan päästä uudelleen.",
  },
  number: {
    title: "Kirjoita numero",
    lead: "Sait numeron työntekijältäsi. Se avaa sivun.",
    label: "Numero (6 numeroa)",
    submit: "Avaa sivu",
    error: "Sivu ei auennut",
    unreadable: "Numerossa on kuusi numeroa. Katso numero lapusta.",
    wrong: "Numero oli väärä. Katso numero lapusta.",
    waitSeconds: "Odota {seconds, plural, one {sekunti} other {# sekuntia}}. Kokeile sitten uudelleen.",
    waitMinutes: "Odota {minutes, plural, one {minuutti} other {# minuuttia}}. Kokeile sitten uudelleen.",
    help: "Onko numero hukassa? Pyydä uusi linkki ja numero työntekijältäsi. Myös paperi riittää.",
    ended: "Sivu ehti sulkeutua",
    endedText: "Vastauksesi ei vielä lähtenyt. Tekstisi on tallessa. Kirjoita numero uudelleen.",
  },
  locked: {
    title: "Sivu on lukittu",
    text: "Numero oli väärä viisi kertaa. Kerroimme siitä työntekijällesi. Pyydä häneltä uusi linkki ja numero.",
  },
  quit: {
    button: "Poistu nopeasti",
    hint: "Tämä sivu sulkeutuu. Sääsivu aukeaa.",
    title: "Sää",
    link: "Avaa sääsivu",
  },
  safe: {
    title: "Hyvä tietää",
    watched: "Emme lue tätä sivua yöllä. Emme lue sitä viikonloppuna.",
    emergency: "Jos sinulla on hätä, soita 112.",
    social: "Sosiaalipäivystys auttaa, kun on kiire: {phone}",
    until: "Sivu on auki {day} asti. Työntekijäsi voi sulkea sen aiemmin.",
    languages: "Sivun kielet: {names}",
    idle: "Sivu sulkeutuu, kun et käytä sitä puoleen tuntiin.",
  },
  openings: {
    title: "Tämä sivu on avattu",
    text: "Onko joku muu avannut sivun? Kerro siitä työntekijällesi.",
  },
  answer: {
    title: "Vastaa työntekijällesi",
    lead: "Sinun ei ole pakko vastata. Vastaus ei vaikuta tukiin, joita saat.",
    question: "Onko kaikki oikein?",
    right: "Kaikki on oikein",
    change: "Pyydän muutosta",
    words: "Mitä haluat muuttaa tai lisätä?",
    wordsHint: "Voit kirjoittaa omalla kielelläsi.",
    goals: "Mitkä tavoitteet ovat sinulle tärkeimpiä?",
    goalsHint: "Valitse enintään kolme.",
    submit: "Lähetä vastaus",
    answerBy:
      "Työntekijäsi vastaa tällä sivulla. Se kestää enintään {days, plural, one {yhden arkipäivän} other {# arkipäivää}}.",
    error: "Vastaus ei vielä lähtenyt",
  },
  errors: {
    chooseOne: "Valitse ensin: onko kaikki oikein vai pyydätkö muutosta?",
    sayWhat: "Kirjoita, mitä haluat muuttaa tai lisätä.",
    tooLong: "Teksti on liian pitkä. Siinä voi olla 4 000 merkkiä.",
    tooManyGoals: "Valitse enintään kolme tavoitetta.",
    choiceInvalid: "Valitse tavoitteet uudelleen.",
    tooMany: "Olet lähettänyt jo monta viestiä. Odota, että työntekijäsi vastaa.",
  },
  sent: {
    done: "Kiitos. Vastauksesi on lähetetty.",
    title: "Mitä olet vastannut",
    at: "Lähetit {when}",
    right: "Kaikki on oikein.",
    change: "Pyydät muutosta.",
    goals: "Tärkeimmät tavoitteesi:",
    waiting: "Työntekijäsi ei ole vielä vastannut.",
    answered: "{name} vastasi {when}:",
    dealtWith: "{name} luki tämän {when}.",
  },
  voice: {
    title: "Miten sinulla menee?",
    text: "Voit vastata muutamaan kysymykseen. Sinun ei ole pakko. Vastaus ei vaikuta tukiin, joita saat.",
    link: "Kerro, miten sinulla menee",
  },
} satisfies Shape<typeof fi>;
