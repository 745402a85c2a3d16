export const caseload = {
  title: "Tiimin tilanne",
  lead: "{total, plural, =0 {Asiakkaita ei vielä ole.} one {Asiakkaita on yksi.} other {Asiakkaita on {total, number}.}}",
  toList: "Avaa asiakasluettelo",
  teams: "Minkä tiimin tilanne",
  allTeams: "Kaikki tiimit",
  noTeam: "Sinulla ei ole vielä tiimiä. Pyydä pääkäyttäjää lisäämään sinut tiimiin.",
  groups: {
    evaluations: "Arvioinnit ja suunnitelmat",
    stopped: "Odottanut pitkään",
    people: "Viestit, työntekijät ja avatut tiedot",
  },
  late: "{count, plural, one {arviointi myöhässä} other {arviointia myöhässä}}",
  soon: "{count, plural, one {arviointi {days, number} päivän sisällä} other {arviointia {days, number} päivän sisällä}}",
  withoutPlan: "{count, plural, one {asiakas ilman suunnitelmaa} other {asiakasta ilman suunnitelmaa}}",
  oldDraft:
    "{count, plural, one {asiakas, luonnos kesken yli {days, number} päivää} other {asiakasta, luonnos kesken yli {days, number} päivää}}",
  untouched:
    "{count, plural, one {asiakas, ei kirjauksia {months, number} kuukauteen} other {asiakasta, ei kirjauksia {months, number} kuukauteen}}",
  lateStep:
    "{count, plural, one {asiakas, sovitun askeleen päivä mennyt} other {asiakasta, sovitun askeleen päivä mennyt}}",
  queued:
    "{count, plural, one {asiakas, palvelu jonossa yli {months, number} kuukautta} other {asiakasta, palvelu jonossa yli {months, number} kuukautta}}",
  message:
    "{count, plural, one {asiakas, viesti ilman vastausta yli {days, number} päivää} other {asiakasta, viesti ilman vastausta yli {days, number} päivää}}",
  workerAway:
    "{count, plural, one {asiakas, työntekijä poissa tai lähtenyt} other {asiakasta, työntekijä poissa tai lähtenyt}}",
  withoutWorker: "{count, plural, one {asiakas ilman omatyöntekijää} other {asiakasta ilman omatyöntekijää}}",
  reasons:
    "{count, plural, one {avaus, jonka perustelua ei ole katsottu} other {avausta, joiden perustelua ei ole katsottu}}",
  workers: {
    title: "Työntekijät",
    lead: "Luvut kertovat, missä työtä on. Ne eivät kerro, miten työ on onnistunut.",
    none: "Tiimissä ei ole vielä työntekijöitä eikä asiakkaita. Pääkäyttäjä lisää työntekijät.",
    worker: "Työntekijä",
    clients: "Asiakkaita",
    withoutPlan: "Ilman suunnitelmaa",
    late: "Arviointi myöhässä",
    reassign: "Siirtäminen",
    unassigned: "Ei omatyöntekijää",
    gone: "Lähtenyt",
    away: "Poissa {to} asti, sijaisena {name}",
    toTransfer: "Siirrä asiakkaita",
    of: "{name}:",
  },
  file: {
    submit: "Vie luettelo tiedostoon (CSV)",
    name: "asiakasluettelo",
  },
} as const;
