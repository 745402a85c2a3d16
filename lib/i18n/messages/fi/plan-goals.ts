export const planGoals = {
  lead: "Valitkaa yhdessä, mitä kohti mennään. Yksikin tavoite riittää.",
  wish: "Mitä asiakas haluaa?",
  wishHint: "Asiakkaan omin sanoin.",
  choose: "Valitse tavoitteet",
  filter: "Etsi tavoitetta",
  onlyChosen: "Vain valitut",
  noneChosen: "Yhtään tavoitetta ei ole vielä valittu.",
  ticked: { timing: "Milloin", now: "Nyt", later: "Myöhemmin" },
  important: "Tärkeä",
  importantFull: "kolme tärkeintä on jo merkitty",
  keepLevel: "Taso säilyy",
  hiddenReason: "Valmiiksi piilossa, jotta väärä ihminen ei näe tätä paperista tai ruudulta.",
  manyNow:
    "Nyt on valittuna {count} tavoitetta. Osan voi siirtää myöhemmäksi, mutta kaikki saavat myös jäädä.",
  own: {
    title: "Tavoitteet omin sanoin",
    lead: "Kun luettelosta ei löydy sopivaa.",
    words: "Tavoite omin sanoin",
    add: "Lisää tavoite omin sanoin",
  },
} as const;
