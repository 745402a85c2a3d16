import type { Shape } from "../../shape";
import type { consents as fi } from "../fi/consents";

export const consents = {
  title: "Consents",
  lead: "The client decides. Service, plan and benefits stay the same if the client gives no consent or withdraws it.",
  kinds: {
    research: "Research",
    kela: "Exchange with Kela",
    reminders: "Reminders",
  },
  meanings: {
    research:
      "What your plan and your evaluations say may be used in research. Your name, personal identity code, municipality and written texts are not given to researchers.",
    kela: "Kela may be told those goals and steps of your plan that matter for your benefit. Nothing else is told.",
    reminders:
      "You may be sent a reminder of a meeting or an evaluation. The reminder does not say what it is about.",
  },
  toClient: "Read to the client",
  states: {
    none: "Not asked. This means the same as no consent.",
    given: "The consent is in force from {day}.",
    withdrawn: "No consent from {day}.",
  },
  form: "Write down what the client decided",
  decision: "Decision",
  yes: "Gives consent",
  no: "Gives no consent, or withdraws it",
  giver: "Who decided",
  givers: { client: "The client", guardian: "Guardian or authorised person" },
  giverHint: "A guardian or authorised person decides only on what belongs to their task.",
  day: "Day",
  dayHint: "Such as 5.1.2027.",
  submit: "Write down the decision",
  done: "The decision has been written down.",
  archived: "The client is archived: a consent can only be withdrawn.",
  history: "What has been decided",
  entry: "{given, select, true {Gave consent} other {Gave no consent, or withdrew it}}",
  entryBy: "{day}, {giver}. Written down by {name}, {at}.",
} satisfies Shape<typeof fi>;
