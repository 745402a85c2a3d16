/** Taking clients' data out and bringing clients in. */
export const exchange = {
  title: "Tiedon vienti ja tuonti",
  lead: "Vie asiakkaiden tiedot tiedostoon tai tuo asiakkaita taulukosta. Jokainen vienti ja tuonti jää lokiin.",
  named: {
    title: "Tiimin tiedot tiedostoon",
    lead: "Tiedostossa ovat asiakasnumerot ja vahvistetut suunnitelmat ja arvioinnit, ei nimiä eikä henkilötunnuksia. Turvakiellon asiakkaat jäävät pois.",
    reason: "Mihin tietoja tarvitaan",
    reasonHint: "Vähintään 10 merkkiä. Perustelu jää lokiin.",
    submit: "Valmistele tiedosto",
  },
  research: {
    title: "Aineisto tutkimukseen",
    lead: "Aineistossa ei ole nimiä, numeroita, kuntia eikä vapaata tekstiä. Päivät on siirretty asiakas kerrallaan, ja ikä on täysinä vuosina. Mukana ovat vain ne, jotka ovat antaneet suostumuksen tutkimukseen. Turvakiellon asiakkaat jäävät pois.",
    permit: "Tutkimusluvan numero",
    permitHint: "Esimerkiksi THL/1234/6.02.00/2026.",
    allTeams: "Kaikki tiimit",
    closedTeam: "{name} (lopetettu)",
    submit: "Valmistele aineisto",
  },
  team: "Tiimi",
  format: "Tiedoston muoto",
  formats: {
    xlsx: "Excel-työkirja: taulukot ja selitteet, enintään {limit, number} asiakasta",
    csvExcel: "CSV Exceliin: taulukot ja selitteet ZIP-tiedostossa",
    csv: "CSV tilasto-ohjelmaan: taulukot ja selitteet ZIP-tiedostossa",
    json: "JSON: sopii myös tuotavaksi takaisin",
  },
  password: "Salasanasi",
  passwordHint: "Kysymme sen uudelleen, koska tiedosto lähtee palvelusta.",
  ready: {
    title: "Tiedosto on valmis haettavaksi",
    lead: "{n, plural, =0 {Tiedostoon ei tule yhtään asiakasta.} one {Tiedostoon tulee # asiakas.} other {Tiedostoon tulee # asiakasta.}}",
    nonDisclosure:
      "{n, plural, one {# asiakas jäi pois turvakiellon vuoksi.} other {# asiakasta jäi pois turvakiellon vuoksi.}}",
    noConsent:
      "{n, plural, one {# asiakas jäi pois, koska suostumusta tutkimukseen ei ole.} other {# asiakasta jäi pois, koska suostumusta tutkimukseen ei ole.}}",
    withdrawn:
      "{n, plural, one {# asiakas jäi pois, koska suostumus on peruttu.} other {# asiakasta jäi pois, koska suostumus on peruttu.}}",
    noKey:
      "Tunnisteet ovat satunnaisia, eikä niiden avainta säilytetä: kukaan ei voi jälkikäteen selvittää, kuka on kuka.",
    until: "Voit hakea tiedoston kymmenen minuutin ajan. Palvelimelle siitä ei jää kopiota.",
    download: "Hae tiedosto",
    back: "Takaisin vientiin ja tuontiin",
  },
  clients: {
    title: "Tuo asiakkaita taulukosta",
    lead: "Taulukon voi tallentaa Excelistä CSV-muodossa. Katsot rivit ensin; mitään ei tallenneta, ennen kuin tuot ne.",
    link: "Tuo asiakkaita taulukosta (CSV)",
    columns:
      "Sarakkeet, jotka luetaan: {names}. Yksikään ei ole pakollinen, mutta rivillä pitää olla ainakin nimi, syntymäaika tai henkilötunnus.",
    file: "CSV-tiedosto",
    fileHint: "Enintään {limit, number} asiakasta kerralla.",
    assign: "Kenen asiakkaiksi",
    read: "Lue tiedosto",
    result: "Luetut rivit",
    count: "{n, plural, one {Tiedostossa on # asiakas.} other {Tiedostossa on # asiakasta.}}",
    notYet: "Mitään ei tuotu vielä. Katso rivit alta.",
    wrong:
      "{n, plural, one {Korjaa # rivi tiedostoon ja lue se uudelleen. Mitään ei ole tallennettu.} other {Korjaa # riviä tiedostoon ja lue se uudelleen. Mitään ei ole tallennettu.}}",
    line: "Rivi",
    remark: "Huomattavaa",
    fine: "Kunnossa",
    alike: "Saattaa olla jo asiakkaana: {number}",
    alikeElsewhere: "Saattaa olla jo asiakkaana toisessa tiimissä",
    problem: "{field}: {words}",
    rowLong:
      "Rivillä on solu, jolla ei ole sarakkeen nimeä otsikkorivillä. Tiedot ovat voineet siirtyä väärään sarakkeeseen. Jos solussa on erotinmerkki, kirjoita solu lainausmerkkeihin.",
    repeated: "Sama henkilö on tiedostossa jo aiemmin",
    addAlike: "Tuo myös ne, jotka saattavat olla jo asiakkaina",
    alikeAdvice: "Osa saattaa olla jo asiakkaina. Tarkista rivit, ennen kuin tuot heidät uusina.",
    import: "{n, plural, one {Tuo # asiakas} other {Tuo # asiakasta}}",
    done: "{n, plural, one {# asiakas tuotiin.} other {# asiakasta tuotiin.}}",
    toList: "Asiakasluetteloon",
  },
} as const;
