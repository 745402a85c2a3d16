/** What every page of a plan shares: its parts, their counts, its state, and the words of its filter and rows. */
export const plans = {
  title: "Asiakassuunnitelma",
  client: "Asiakas",
  states: {
    draft: "Luonnos",
    correcting: "Korjaus kesken, vahvistettu {day}",
    confirmed: "Vahvistettu {day}",
    closed: "Päättynyt {day}",
    discarded: "Poistettu luonnos",
  },
  sections: {
    label: "Suunnitelman osat",
    goals: "Tavoitteet",
    factors: "Tilannetekijät",
    services: "Palvelut",
    methods: "Menetelmät ja askeleet",
    summary: "Yhteenveto",
  },
  counts: {
    goals: { none: "0 valittu", one: "1 valittu", other: "{count} valittu" },
    factors: { none: "0 arvioitu", one: "1 arvioitu", other: "{count} arvioitu" },
    services: { none: "0 valittu", one: "1 valittu", other: "{count} valittu" },
    methods: { none: "0 menetelmää", one: "1 menetelmä", other: "{count} menetelmää" },
    steps: { none: "0 askelta", one: "1 askel", other: "{count} askelta" },
  },
  filter: {
    help: "Enter valitsee ensimmäisen osuman, nuoli alas siirtää luetteloon ja Esc tyhjentää.",
    hits: { none: "Ei osumia.", one: "1 osuma", other: "{count} osumaa" },
    ticked: "Valittu: {name}",
    already: "On jo valittu: {name}",
  },
  rows: {
    help: "Selitteet",
    more: "Lisää",
    ours: "Avainpolun oma rivi, ei AVAIN-mittarin:",
    words: "Omin sanoin",
    hidden: "Ei näytetä eikä tulosteta",
    hiddenShort: "ei näytetä",
    takeOut: "Poista",
  },
} as const;
