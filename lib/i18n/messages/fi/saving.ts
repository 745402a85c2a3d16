/** Saving by itself: what the status line, the fields and the two emergencies say. `shown` is the count as text. */
export const saving = {
  post: "Tallenna",
  status: {
    noScript: "Tallenna tämä osa sivun lopussa olevalla painikkeella.",
    idle: "Muutokset tallentuvat itsestään.",
    saved: "Tallennettu klo {time}",
    saving: "Tallennetaan…",
    offline:
      "{count, plural, one {Ei yhteyttä. {shown} muutos odottaa, se tallentuu itsestään.} other {Ei yhteyttä. {shown} muutosta odottaa, ne tallentuvat itsestään.}}",
    serverTrouble:
      "{count, plural, one {Palvelu ei juuri nyt vastaa. {shown} muutos odottaa, se tallentuu itsestään.} other {Palvelu ei juuri nyt vastaa. {shown} muutosta odottaa, ne tallentuvat itsestään.}}",
    unsaved:
      "{count, plural, one {{shown} kohta ei ole tallennettu} other {{shown} kohtaa ei ole tallennettu}}",
    signedOut:
      "{count, plural, one {{shown} muutos odottaa, että kirjaudut uudelleen} other {{shown} muutosta odottaa, että kirjaudut uudelleen}}",
    stopped: "Muutokset eivät enää tallennu.",
    tryNow: "Yritä nyt",
  },
  alerts: {
    offline:
      "Tallennus ei juuri nyt onnistu. Jatka rauhassa ja pidä sivu auki: muutokset tallentuvat itsestään.",
    signedOut:
      "Istunto on päättynyt. Teksti on tallessa tällä sivulla. Kirjaudu uudelleen, niin se tallentuu.",
    stopped: "Muutokset eivät enää tallennu. Tallentamaton teksti on sivulla kopioitavana.",
  },
  signIn: {
    title: "Kirjaudu uudelleen",
    lead: "Istunto päättyi. Kirjoittamasi on tallessa tällä sivulla. Kirjaudu samalla tunnuksella kuin äsken, niin se tallentuu.",
    email: "Sähköposti",
    password: "Salasana",
    send: "Kirjaudu ja jatka",
    later: "Myöhemmin",
    wrong: "Sähköposti tai salasana ei täsmää. Yritä uudelleen.",
    wait: "Yrityksiä on ollut monta. Odota hetki ja yritä sitten uudelleen. Tekstisi on yhä tallessa.",
    failed: "Kirjautuminen ei juuri nyt onnistu. Yritä hetken kuluttua uudelleen. Tekstisi on yhä tallessa.",
    otherUser:
      "Tässä selaimessa on nyt kirjautuneena toinen käyttäjä. Kirjaudu omalla tunnuksellasi, niin tekstisi tallentuu sinun nimissäsi.",
  },
  conflict: {
    title: "Tätä kohtaa muutettiin yhtä aikaa. Kumpi jätetään?",
    who: "{by} muutti tätä klo {time}",
    mine: "Sinun",
    theirs: "Toisen",
    keepMine: "Pidä minun",
    takeTheirs: "Ota toisen",
    keepBoth: "Pidä molemmat",
    waiting:
      "{count, plural, one {{shown} kenttä odottaa valintaa:} other {{shown} kenttää odottaa valintaa:}}",
    elsewhere:
      "{count, plural, one {{shown} niistä on toisessa osassa.} other {{shown} niistä on muissa osissa.}}",
    empty: "(tyhjä)",
    yes: "Kyllä",
    no: "Ei",
  },
  stopped: {
    confirmed: "Tämä on sillä välin vahvistettu, eikä siihen enää tallennu muutoksia.",
    discarded: "Tämä luonnos on sillä välin poistettu, eikä siihen enää tallennu muutoksia.",
    refused: "Sinulla ei enää ole oikeutta muuttaa tätä, eikä siihen tallennu muutoksia.",
    otherUser: "Sisään on kirjautunut toinen käyttäjä. Muutoksia ei tallenneta hänen nimissään.",
    lead: "Tässä on kirjoittamasi, jota ei ole tallennettu. Kopioi se talteen ennen kuin lähdet sivulta.",
    allSaved: "Kaikki kirjoittamasi ehti tallentua.",
    text: "Tallentamaton teksti",
    copy: "Kopioi teksti",
    copied: "Kopioitu.",
  },
} as const;
