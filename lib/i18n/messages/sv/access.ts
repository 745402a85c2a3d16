import type { Shape } from "../../shape";
import type { access as fi } from "../fi/access";

export const access = {
  nav: { home: "Startsida", clients: "Klienter", users: "Användare", teams: "Team", audit: "Logg" },
  roles: {
    worker: "Medarbetare",
    lead: "Teamets chef",
    admin: "Huvudanvändare",
    auditor: "Logggranskare",
  },
  signIn: {
    title: "Logga in",
    email: "E-post",
    password: "Lösenord",
    submit: "Logga in",
    forgotten: "Om du inte minns ditt lösenord, be huvudanvändaren om en ny länk.",
    ended: "Sessionen har avslutats. Logga in på nytt, så kan du fortsätta där du var.",
    out: "Du har loggat ut.",
    passwordSet: "Lösenordet är sparat. Nu kan du logga in.",
    fresh: "Tjänsten har ännu inga användare.",
    toSetup: "Ta tjänsten i bruk",
  },
  setup: {
    title: "Ta tjänsten i bruk",
    lead: "Skapa den första huvudanvändaren. Hen bjuder in de andra användarna.",
    code: "Ibruktagningskod",
    codeHint: "Koden skrevs ut i serverns fönster när tjänsten startade. Den gäller ett dygn.",
    name: "Ditt namn",
    email: "E-post",
    emailHint: "Du loggar in med den här adressen.",
    password: "Lösenord",
    submit: "Skapa huvudanvändare",
  },
  link: {
    inviteTitle: "Välkommen till Avainpolku",
    inviteLead: "Välj ett lösenord, så kan du logga in.",
    resetTitle: "Välj ett nytt lösenord",
    resetLead: "När det nya lösenordet är sparat loggas du ut från alla enheter.",
    name: "Namn",
    email: "E-post som du loggar in med",
    password: "Nytt lösenord",
    submit: "Spara lösenordet",
    badTitle: "Länken fungerar inte",
    bad: "Länken kan vara föråldrad, redan använd eller ofullständigt kopierad. Be huvudanvändaren om en ny länk.",
    toSignIn: "Till inloggningssidan",
  },
  passwordHint:
    "Minst 15 tecken. Enklast är att hitta på en mening med många ord. Stora bokstäver eller siffror behövs inte.",
} satisfies Shape<typeof fi>;
