/** What made-up people say in their plans, in Finnish like most of the interface's first users. */
export const wishes = [
  "Haluan, että arki rauhoittuu ja saan nukuttua.",
  "Haluaisin päästä takaisin töihin, mutta en tiedä mistä aloittaa.",
  "Toivon, että rahat riittäisivät kuun loppuun.",
  "Haluan olla lapsilleni parempi vanhempi.",
  "Oma koti, jossa on turvallista olla.",
  "Haluan saada velat hallintaan ja avata kirjeet.",
  "Kaipaan ihmisiä ympärilleni.",
  "Haluaisin opiskella ammatin.",
];

export const goalWords = [
  "Herään arkisin ennen yhdeksää",
  "Vuokra lähtee heti, kun raha tulee",
  "Soitan siskolle kerran viikossa",
  "Käyn lääkärissä, vaikka jännittää",
  "Avaan postin samana päivänä",
  "Haen keväällä ammattikouluun",
  "Lenkki koiran kanssa joka päivä",
  "Sovitaan lasten kanssa yhteinen ilta",
];

export const ownGoals = ["Oma koira", "Ajokortti", "Sovinto veljen kanssa", "Kitaransoitto takaisin"];

export const steps = [
  "Soitetaan yhdessä velkaneuvontaan",
  "Täytetään asumistuen hakemus",
  "Varataan aika terveyskeskukseen",
  "Kysytään paikkaa kuntouttavasta työtoiminnasta",
  "Käydään tutustumassa päivätoimintaan",
  "Tuodaan tiliotteet seuraavaan tapaamiseen",
  "Laaditaan maksusuunnitelma vuokranantajan kanssa",
  "Ilmoittaudutaan sovittelun alkuun",
];

export const strengths = [
  "Huumorintaju ja hyvät ystävät",
  "Sitkeä, ei anna periksi",
  "Pitää sovituista asioista kiinni",
  "Käsistään taitava",
  "Lapset antavat voimaa",
];

export const notes = [
  "Kertoi tästä vasta toisella tapaamisella.",
  "Tarvitsee aikaa ennen kuin puhuu asiasta.",
  "Palataan tähän, kun tulot ovat selvillä.",
];

export const providers = [
  "Marttaliitto",
  "Koivurannan klubitalo",
  "Takuusäätiö",
  "Mäntylahden terveysasema",
  "Työpaja Polku",
];

export const places = ["Sosiaalitoimisto, huone 4", "Koti", "Perhekeskus, 2. kerros"];

export const notScoredReasons = [
  "Ei ehditty puhua tästä tällä kertaa.",
  "Odotetaan lääkärin lausuntoa.",
  "Asiakas ei halunnut arvioida.",
];
