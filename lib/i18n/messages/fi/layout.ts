export const layout = {
  skip: "Siirry sisältöön",
  home: "Avainpolku, etusivu",
  navigation: "Päävalikko",
  demo: "Harjoittelu: kaikki tiedot ovat keksittyjä. Älä kirjoita tänne oikean ihmisen tietoja.",
  menu: {
    label: "Oma valikko: {name}",
    profile: "Omat tiedot",
    signOut: "Kirjaudu ulos",
    language: "Kieli",
    theme: "Ulkoasu",
  },
  theme: { system: "Laitteen mukaan", light: "Vaalea", dark: "Tumma" },
  footer: {
    label: "Ohjeet ja tietoa palvelusta",
    record: "Virallinen asiakirja on asiakastietojärjestelmässä. Avainpolku on työväline sen rinnalla.",
  },
  crash: {
    title: "Sivua ei voitu näyttää",
    lead: "Vika on palvelussa, ei sinussa. Jo tallennetut tiedot ovat tallessa.",
    advice: "Yritä uudelleen. Jos vika jatkuu, kerro pääkäyttäjälle tämä numero:",
    again: "Yritä uudelleen",
    home: "Etusivulle",
  },
  missing: {
    title: "Sivua ei löytynyt",
    lead: "Osoite voi olla väärin, tai sinulla ei ole oikeutta nähdä tätä sivua.",
    advice: "Jos tulit tänne palvelun omasta linkistä, kerro siitä pääkäyttäjälle.",
    home: "Etusivulle",
  },
} as const;
