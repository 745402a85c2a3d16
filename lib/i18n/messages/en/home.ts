import type { Shape } from "../../shape";
import type { home as fi } from "../fi/home";

export const home = {
  title: "Home",
  waiting: "Waiting now",
  scope: "{total, plural, one {The state of one client} other {The state of # clients}}",
  late: "{count, plural, one {evaluation late} other {evaluations late}}",
  soon: "{count, plural, one {evaluation within {days, number} days} other {evaluations within {days, number} days}}",
  withoutPlan: "{count, plural, one {client without a plan} other {clients without a plan}}",
  draft: "{count, plural, one {draft not confirmed} other {drafts not confirmed}}",
  workerGone: "{count, plural, one {client whose worker has left} other {clients whose worker has left}}",
  reasons:
    "{count, plural, one {opening whose reason has not been looked at} other {openings whose reasons have not been looked at}}",
  standingIn: "You are standing in for",
  standingInFor: "{name}, until {to}",
  standingInLead: "Their clients are below among your own.",
  own: "Own clients",
  ownLead: "The next evaluation first.",
  all: "All own clients ({total, number})",
  none: "Clients whose responsible worker, co-worker or substitute you are will be here.",
  noneLead:
    "You are nobody's responsible worker or co-worker yourself. Your team's clients are in the list of clients.",
  add: "Add a client",
  toList: "Open the list of clients",
} satisfies Shape<typeof fi>;
