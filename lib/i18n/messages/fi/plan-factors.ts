export const planFactors = {
  lead: "Mikä auttaa ja mikä vaikeuttaa tavoitteisiin pääsyä? Arvioikaa vain se, mistä puhutte: arvioimaton ei ole sama kuin neutraali.",
  keys: "Näppäimillä: kun rivi on valittuna, 1 heikentää, 2 on neutraali ja 3 auttaa. Sen jälkeen siirryt seuraavalle riville. Enter ohittaa rivin.",
  onlyRated: "Vain arvioidut",
  noneRated: "Yhtään tekijää ei ole vielä arvioitu.",
  clear: "Tyhjennä",
  clearOf: "Tyhjennä arvio: {name}",
  local: "organisaation oma tekijä",
  note: "Muistiinpano (vain työntekijälle)",
  noteShort: "Muistiinpano",
  noteWritten: "kirjoitettu",
  hidden: "Tätä tilannetekijää ei näytetä eikä tulosteta asiakkaalle",
  own: {
    add: "Lisää oma tekijä",
    addTo: "Lisää oma tekijä luokkaan {name}",
    words: "Tekijä omin sanoin",
  },
} as const;
