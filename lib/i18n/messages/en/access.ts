import type { Shape } from "../../shape";
import type { access as fi } from "../fi/access";

export const access = {
  nav: { home: "Home", clients: "Clients", users: "Users", teams: "Teams", audit: "Log" },
  roles: { worker: "Worker", lead: "Team lead", admin: "Administrator", auditor: "Log auditor" },
  signIn: {
    title: "Sign in",
    email: "E-mail",
    password: "Password",
    submit: "Sign in",
    forgotten: "If you do not remember your password, ask the administrator for a new link.",
    ended: "Your session has ended. Sign in again to go on from where you were.",
    out: "You have signed out.",
    passwordSet: "The password is set. You can sign in now.",
    fresh: "The service has no users yet.",
    toSetup: "Set the service up",
  },
  setup: {
    title: "Set the service up",
    lead: "Create the first administrator, who then invites the other users.",
    code: "Set-up code",
    codeHint: "The code was printed in the server's window when the service started. It works for one day.",
    name: "Your name",
    email: "E-mail",
    emailHint: "You sign in with this address.",
    password: "Password",
    submit: "Create administrator",
  },
  link: {
    inviteTitle: "Welcome to Avainpolku",
    inviteLead: "Set a password, and you can sign in.",
    resetTitle: "Set a new password",
    resetLead: "When the new password is set, you are signed out on all devices.",
    name: "Name",
    email: "E-mail you sign in with",
    password: "New password",
    submit: "Set password",
    badTitle: "The link does not work",
    bad: "The link may be out of date, already used or copied in part. Ask the administrator for a new link.",
    toSignIn: "To the sign-in page",
  },
  passwordHint:
    "At least 15 characters. The easiest way is a sentence of many words. Capitals or digits are not needed.",
} satisfies Shape<typeof fi>;
