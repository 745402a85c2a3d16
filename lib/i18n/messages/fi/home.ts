export const home = {
  title: "Etusivu",
  waiting: "Nyt odottaa",
  scope:
    "{of, select, team {{total, plural, =0 {Tiimillä ei ole vielä asiakkaita.} one {Tiimillä on yksi asiakas.} other {Tiimillä on # asiakasta.}}} other {{total, plural, =0 {Sinulla ei ole vielä asiakkaita.} one {Sinulla on yksi asiakas.} other {Sinulla on # asiakasta.}}}}",
  late: "{count, plural, one {arviointi myöhässä} other {arviointia myöhässä}}",
  soon: "{count, plural, one {arviointi {days, number} päivän sisällä} other {arviointia {days, number} päivän sisällä}}",
  withoutPlan: "{count, plural, one {asiakas ilman suunnitelmaa} other {asiakasta ilman suunnitelmaa}}",
  draft: "{count, plural, one {luonnos kesken} other {luonnosta kesken}}",
  workerGone:
    "{count, plural, one {asiakas, jonka työntekijä on lähtenyt} other {asiakasta, joiden työntekijä on lähtenyt}}",
  reasons:
    "{count, plural, one {avaus, jonka perustelua ei ole katsottu} other {avausta, joiden perustelua ei ole katsottu}}",
  standingIn: "Sijaistat nyt",
  standingInFor: "{name}, {to} asti",
  standingInLead: "Hänen asiakkaansa ovat alla omiesi joukossa.",
  own: "Omat asiakkaat",
  ownLead: "Seuraava arviointi ensin.",
  all: "Kaikki omat asiakkaat ({total, number})",
  none: "Tähän tulevat asiakkaat, joiden omatyöntekijä, työpari tai sijainen olet.",
  noneLead: "Et ole itse kenenkään omatyöntekijä tai työpari. Tiimisi asiakkaat ovat asiakasluettelossa.",
  add: "Lisää asiakas",
  toList: "Avaa asiakasluettelo",
} as const;
