/** What a client has agreed to, and withdrawn. */
export const consents = {
  title: "Suostumukset",
  lead: "Asiakas päättää itse. Palvelu, suunnitelma ja etuudet eivät muutu, jos hän ei anna suostumusta tai peruu sen.",
  kinds: {
    research: "Tutkimus",
    kela: "Tietojen vaihto Kelan kanssa",
    reminders: "Muistutukset",
  },
  /** Read to the client, in the client's language. */
  meanings: {
    research:
      "Suunnitelmasi ja arviointisi tietoja saa käyttää tutkimukseen. Nimeäsi, henkilötunnustasi, kuntaasi ja kirjoitettuja tekstejä ei anneta tutkijoille.",
    kela: "Kelalle saa kertoa suunnitelmasi tavoitteista ja askelista ne, joilla on merkitystä etuutesi kannalta. Muuta ei kerrota.",
    reminders:
      "Sinulle saa lähettää muistutuksen tapaamisesta tai arvioinnista. Muistutuksessa ei kerrota, mistä asiasta on kyse.",
  },
  toClient: "Lue asiakkaalle",
  states: {
    none: "Ei kysytty. Tämä tarkoittaa samaa kuin ei suostumusta.",
    given: "Suostumus on voimassa {day} alkaen.",
    withdrawn: "Ei suostumusta {day} alkaen.",
  },
  form: "Kirjaa, mitä asiakas päätti",
  decision: "Päätös",
  yes: "Antaa suostumuksen",
  no: "Ei anna suostumusta tai peruu sen",
  giver: "Kuka päätti",
  givers: { client: "Asiakas itse", guardian: "Edunvalvoja tai valtuutettu" },
  giverHint: "Edunvalvoja tai valtuutettu voi päättää vain asioista, jotka kuuluvat hänen tehtäväänsä.",
  day: "Päivä",
  dayHint: "Esimerkiksi 5.1.2027.",
  submit: "Kirjaa päätös",
  done: "Päätös on kirjattu.",
  archived: "Asiakas on arkistoitu: suostumuksen voi vain perua.",
  history: "Mitä on päätetty",
  entry: "{given, select, true {Antoi suostumuksen} other {Ei antanut suostumusta tai perui sen}}",
  entryBy: "{day}, {giver}. Kirjasi {name}, {at}.",
} as const;
