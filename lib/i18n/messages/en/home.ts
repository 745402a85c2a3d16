import type { Shape } from "../../shape";
import type { home as fi } from "../fi/home";

export const home = {
  title: "Home",
  waiting: "Waiting now",
  scope:
    "{of, select, team {{total, plural, =0 {The team has no clients yet.} one {The team has one client.} other {The team has # clients.}}} other {{total, plural, =0 {You have no clients yet.} one {You have one client.} other {You have # clients.}}}}",
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
