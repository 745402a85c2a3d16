import type { Shape } from "../../shape";
import type { saving as fi } from "../fi/saving";

export const saving = {
  post: "Save",
  status: {
    noScript: "Save this part with the button at the end of the page.",
    idle: "Changes are saved by themselves.",
    saved: "Saved at {time}",
    saving: "Saving…",
    offline:
      "{count, plural, one {No connection. {shown} change is waiting and will be saved by itself.} other {No connection. {shown} changes are waiting and will be saved by themselves.}}",
    serverTrouble:
      "{count, plural, one {The service is not answering right now. {shown} change is waiting and will be saved by itself.} other {The service is not answering right now. {shown} changes are waiting and will be saved by themselves.}}",
    unsaved: "{count, plural, one {{shown} field is not saved} other {{shown} fields are not saved}}",
    signedOut:
      "{count, plural, one {{shown} change is waiting for you to sign in again} other {{shown} changes are waiting for you to sign in again}}",
    stopped: "Changes are no longer saved.",
    tryNow: "Try now",
  },
  alerts: {
    offline:
      "Saving does not work right now. Carry on and keep this page open: the changes will be saved by themselves.",
    signedOut: "Your session has ended. Your text is safe on this page. Sign in again and it will be saved.",
    stopped: "Changes are no longer saved. The unsaved text is on the page for you to copy.",
  },
  signIn: {
    title: "Sign in again",
    lead: "Your session ended. What you wrote is safe on this page. Sign in as the same user as before and it will be saved.",
    email: "E-mail",
    password: "Password",
    send: "Sign in and continue",
    later: "Later",
    wrong: "The e-mail or the password does not match. Try again.",
    wait: "There have been many tries. Wait a moment, then try again. Your text is still safe.",
    failed: "Signing in does not work right now. Try again in a moment. Your text is still safe.",
    otherUser:
      "Another user is now signed in to this browser. Sign in as yourself, and your text will be saved in your name.",
  },
  conflict: {
    title: "Two people changed this at the same time. Which one stays?",
    who: "{by} changed this at {time}",
    mine: "Yours",
    theirs: "Theirs",
    keepMine: "Keep mine",
    takeTheirs: "Take theirs",
    keepBoth: "Keep both",
    waiting:
      "{count, plural, one {{shown} field waits for a choice:} other {{shown} fields wait for a choice:}}",
    elsewhere:
      "{count, plural, one {{shown} of them is in another part.} other {{shown} of them are in other parts.}}",
    empty: "(empty)",
    yes: "Yes",
    no: "No",
  },
  stopped: {
    confirmed: "This has been confirmed in the meantime, and changes to it are no longer saved.",
    discarded: "This draft has been removed in the meantime, and no more changes are saved to it.",
    refused: "You no longer have the right to change this, and changes to it are not saved.",
    otherUser: "Another user has signed in. Changes are not saved in that person's name.",
    lead: "Here is what you wrote that is not saved. Copy it before you leave the page.",
    allSaved: "Everything you wrote was saved in time.",
    text: "Unsaved text",
    copy: "Copy the text",
    copied: "Copied.",
  },
} satisfies Shape<typeof fi>;
