/** The screen that a client looks at in the meeting (`screen`), and how the worker opens and ends it. */
export const clientScreen = {
  title: "Asiakkaan näyttö",
  mark: {
    link: "Näytä asiakkaalle",
    isOpen: "Asiakkaan näyttö on auki.",
    end: "Lopeta näyttö",
  },
  page: {
    lead: "Asiakas seuraa omasta ikkunastaan, mitä kirjaatte. Ikkuna seuraa osaa, jossa olet, ja näyttää jokaisen tallennetun muutoksen heti.",
    never:
      "Ikkunassa ei koskaan näy muistiinpanoja, perusteluja, henkilötunnusta, muita asiakkaita eikä mitään, mikä on merkitty kohtaan ”Ei näytetä eikä tulosteta”.",
    language: "Asiakkaan kieli",
    beside: "Toinen kieli rinnalle",
    noBeside: "Ei toista kieltä",
    besideHint: "Kun tulkki on mukana: sama vierekkäin myös sinun kielelläsi.",
    start: "Avaa näyttö",
    startAgain: "Avaa näyttö uudelleen",
    startHint:
      "Näyttö avautuu uuteen ikkunaan. Siirrä ikkuna asiakkaan näytölle tai käännä ruutu häneen päin.",
    nowTitle: "Näyttö on auki",
    since: "Avattu klo {time}. Kieli: {language}.",
    again: "Jos ikkuna suljettiin tai kieli vaihtuu, avaa näyttö uudelleen. Aiempi ikkuna sulkeutuu.",
    own: "Arvioinnissa asiakas voi antaa näytöllä ensin oman lukunsa. Se tulee lomakkeellesi asiakkaan omana arviona.",
    back: "Jatka kirjaamista",
  },
  screen: {
    windowTitle: "Sovitut asiat",
    plan: "Sinun suunnitelmasi",
    evaluation: "Miten on mennyt",
    empty: "Tähän ei ole vielä kirjattu mitään.",
    closed: "Näyttö on suljettu",
    closedMore: "Voitte jatkaa yhdessä työntekijän kanssa.",
    lost: "Odota hetki",
    lostMore: "Sivu tulee takaisin, kun yhteys toimii taas.",
    reload: "Katso uusin",
    own: {
      question: "Kuinka pitkällä olet?",
      safe: "Kerro ensin oma arviosi. Luku ei vaikuta etuuksiisi.",
      number: "Luku 0–100",
      give: "Anna luku",
      given: "Oma lukusi on {score}.",
      saved: "Lukusi on tallennettu.",
      wrong: "Kirjoita luku nollasta sataan.",
      failed: "Luku ei tallentunut. Yritä uudelleen.",
    },
  },
} as const;
