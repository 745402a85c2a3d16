import type { Shape } from "../../shape";
import type { meetings as fi } from "../fi/meetings";

export const meetings = {
  pageTitle: "Meeting",
  choice: {
    legend: "How do you fill it in?",
    privacy: "Before the meeting: close other windows and other clients' records.",
    together: "Together with the client",
    after: "I write it down afterwards",
    paper: "From paper",
    togetherHint:
      "The client and the worker together are noted as those who took part. You stay signed in during the meeting, three hours at most.",
    otherHint: "When you write after the meeting or from paper, who took part is asked separately.",
  },
  goingOn: {
    together: "Meeting, began at {time}",
    after: "Written afterwards, began at {time}",
    paper: "Written from paper, began at {time}",
    end: "End the meeting",
    endWriting: "Stop writing",
  },
  begin: {
    title: "Begin a meeting",
    lead: "The draft goes on from where it was left.",
  },
  end: {
    title: "End the meeting?",
    titleWriting: "Stop writing?",
    lead: "Here is what is still missing. Nothing of it keeps you from ending.",
    allDone: "Everything has been gone through.",
    goOn: "Go on with the meeting",
    goOnWriting: "Go on writing",
    later: "End, I will go on later",
    laterHint:
      "The draft is kept. You find it on the client's page under Go on, and the start page counts it as unfinished.",
    confirm: "Confirm",
    confirmHint: "You can read everything through before you confirm.",
  },
  open: {
    title: "Still open",
    next: "No next meeting has been agreed.",
    due: "The day of the next evaluation has not been chosen. Left empty, it is in {months, plural, one {one month} other {# months}}.",
    who: "A step has nobody to do it: {step}",
    when: "A step has no day: {step}",
    both: "A step has neither a doer nor a day: {step}",
    unnamed: "a step without words",
    services:
      "{count, plural, one {The state of one service has not been written down.} other {The state of # services has not been written down.}}",
  },
} satisfies Shape<typeof fi>;
