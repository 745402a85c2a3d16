/** Meetings: how one fills in, that a meeting is going on, and its end. */
export const meetings = {
  pageTitle: "Tapaaminen",
  choice: {
    legend: "Miten täytät?",
    privacy: "Ennen tapaamista: sulje muut ikkunat ja muiden asiakkaiden tiedot.",
    together: "Yhdessä asiakkaan kanssa",
    after: "Kirjaan jälkikäteen",
    paper: "Paperilta",
    togetherHint:
      "Osallistujiksi merkitään asiakas ja työntekijä yhdessä. Istunto pysyy auki tapaamisen ajan, enintään kolme tuntia.",
    otherHint: "Kun kirjaat tapaamisen jälkeen tai paperilta, kuka oli mukana kysytään erikseen.",
  },
  goingOn: {
    together: "Tapaaminen, alkoi klo {time}",
    after: "Kirjaus jälkikäteen, alkoi klo {time}",
    paper: "Kirjaus paperilta, alkoi klo {time}",
    end: "Lopeta tapaaminen",
    endWriting: "Lopeta kirjaaminen",
  },
  begin: {
    title: "Aloita tapaaminen",
    lead: "Luonnos jatkuu siitä, mihin se jäi.",
  },
  end: {
    title: "Lopetetaanko tapaaminen?",
    titleWriting: "Lopetetaanko kirjaaminen?",
    lead: "Tässä on, mitä vielä puuttuu. Mikään niistä ei estä lopettamista.",
    allDone: "Kaikki kohdat on käyty läpi.",
    goOn: "Jatka tapaamista",
    goOnWriting: "Jatka kirjaamista",
    later: "Lopeta, jatkan myöhemmin",
    laterHint:
      "Luonnos jää talteen. Löydät sen asiakkaan sivulta kohdasta Jatka, ja etusivulla se näkyy keskeneräisenä.",
    confirm: "Vahvista",
    confirmHint: "Pääset lukemaan kaiken läpi ennen vahvistamista.",
  },
  open: {
    title: "Vielä auki",
    next: "Seuraavaa tapaamista ei ole sovittu.",
    due: "Seuraavan arvioinnin päivää ei ole valittu. Tyhjänä se on {months, plural, one {kuukauden} other {# kuukauden}} kuluttua.",
    who: "Askeleelta puuttuu tekijä: {step}",
    when: "Askeleelta puuttuu päivä: {step}",
    both: "Askeleelta puuttuvat tekijä ja päivä: {step}",
    unnamed: "askel ilman sanoja",
    services:
      "{count, plural, one {Yhden palvelun tilanne on kirjaamatta.} other {# palvelun tilanne on kirjaamatta.}}",
  },
} as const;
