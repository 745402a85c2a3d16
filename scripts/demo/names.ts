/** Names for made-up people. Any likeness to a living person comes from names being common. */
export const firstNames = {
  woman: [
    "Aino",
    "Helmi",
    "Kaisa",
    "Leena",
    "Marja",
    "Nasra",
    "Oksana",
    "Pirkko",
    "Riikka",
    "Satu",
    "Tuula",
    "Veera",
    "Anneli",
    "Fatima",
    "Ingrid",
    "Jonna",
    "Katri",
    "Milla",
    "Noora",
    "Sirpa",
  ],
  man: [
    "Antti",
    "Eero",
    "Hamid",
    "Ilkka",
    "Jari",
    "Kalle",
    "Lauri",
    "Mikko",
    "Niko",
    "Olavi",
    "Pekka",
    "Risto",
    "Samuel",
    "Teemu",
    "Urho",
    "Ville",
    "Yusuf",
    "Björn",
    "Esa",
    "Arto",
  ],
} as const;

export const lastNames = [
  "Ahonen",
  "Bergström",
  "Ekholm",
  "Forsman",
  "Haapala",
  "Heikkilä",
  "Ikonen",
  "Järvelä",
  "Kallio",
  "Kettunen",
  "Laaksonen",
  "Lahtinen",
  "Mäkelä",
  "Niskanen",
  "Ojala",
  "Pesonen",
  "Rantala",
  "Saarinen",
  "Tuomi",
  "Väisänen",
] as const;

/** For the team that shows figures, so that nobody of it is called like somebody of the others. */
export const moreLastNames = [
  "Anttila",
  "Eskola",
  "Grönroos",
  "Hakala",
  "Hietala",
  "Immonen",
  "Jokinen",
  "Karjalainen",
  "Kosonen",
  "Leppänen",
  "Lindholm",
  "Manninen",
  "Nurmi",
  "Peltola",
  "Raatikainen",
  "Seppälä",
  "Sundqvist",
  "Tiainen",
  "Uusitalo",
  "Vainio",
] as const;

export const municipalities = ["Koivuranta", "Mäntylahti", "Suvikoski"] as const;

export const teams = [
  "Keskustan aikuissosiaalityö",
  "Pohjoisen aikuissosiaalityö",
  "Etelän aikuissosiaalityö",
] as const;

/** The team that has clients enough for every figure; the others show a worker's days. */
export const figuresTeam = 2;

/** Who may also take data out for research. */
export const researcher = "lead2@demo.invalid";

/** Who signs in; the addresses and the password are the demo's, see `boot/demo-accounts.json`. */
export const staff = [
  {
    email: "worker@demo.invalid",
    name: "Anna Työntekijä",
    title: "Sosiaalityöntekijä",
    role: "worker",
    teams: [0],
  },
  {
    email: "worker2@demo.invalid",
    name: "Juha Ohjaaja",
    title: "Sosiaaliohjaaja",
    role: "worker",
    teams: [0],
  },
  {
    email: "worker3@demo.invalid",
    name: "Maria Socialarbetare",
    title: "Sosiaalityöntekijä",
    role: "worker",
    teams: [1],
  },
  {
    email: "worker4@demo.invalid",
    name: "Otso Aikuistyö",
    title: "Sosiaaliohjaaja",
    role: "worker",
    teams: [1],
  },
  {
    email: "lead@demo.invalid",
    name: "Liisa Johtava",
    title: "Johtava sosiaalityöntekijä",
    role: "lead",
    teams: [0],
  },
  {
    email: "lead2@demo.invalid",
    name: "Sami Vastaava",
    title: "Johtava sosiaalityöntekijä",
    role: "lead",
    teams: [1],
  },
  {
    email: "worker5@demo.invalid",
    name: "Kirsi Neuvova",
    title: "Sosiaaliohjaaja",
    role: "worker",
    teams: [2],
  },
  {
    email: "lead3@demo.invalid",
    name: "Hanna Luotsi",
    title: "Johtava sosiaalityöntekijä",
    role: "lead",
    teams: [2],
  },
  {
    email: "auditor@demo.invalid",
    name: "Tuija Valvoja",
    title: "Tietosuojavastaava",
    role: "auditor",
    teams: [],
  },
] as const;

export const administrator = { email: "admin@demo.invalid", name: "Pentti Pääkäyttäjä" } as const;
