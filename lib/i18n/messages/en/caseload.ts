import type { Shape } from "../../shape";
import type { caseload as fi } from "../fi/caseload";

export const caseload = {
  title: "Team overview",
  lead: "{total, plural, =0 {There are no clients yet.} one {One client.} other {{total, number} clients.}}",
  toList: "Open the list of clients",
  teams: "Which team is shown",
  allTeams: "All teams",
  noTeam: "You have no team yet. Ask an administrator to add you to one.",
  groups: {
    evaluations: "Evaluations and plans",
    stopped: "Waiting for long",
    people: "Messages, workers and opened records",
  },
  late: "{count, plural, one {evaluation late} other {evaluations late}}",
  soon: "{count, plural, one {evaluation within {days, number} days} other {evaluations within {days, number} days}}",
  withoutPlan: "{count, plural, one {client without a plan} other {clients without a plan}}",
  oldDraft:
    "{count, plural, one {client, draft open for over {days, number} days} other {clients, draft open for over {days, number} days}}",
  untouched:
    "{count, plural, one {client, nothing written in {months, number} months} other {clients, nothing written in {months, number} months}}",
  lateStep:
    "{count, plural, one {client, an agreed step past its day} other {clients, an agreed step past its day}}",
  queued:
    "{count, plural, one {client, queued for a service for over {months, number} months} other {clients, queued for a service for over {months, number} months}}",
  message:
    "{count, plural, one {client, message unanswered for over {days, number} days} other {clients, message unanswered for over {days, number} days}}",
  workerAway:
    "{count, plural, one {client, worker away or has left} other {clients, worker away or has left}}",
  withoutWorker:
    "{count, plural, one {client without a responsible worker} other {clients without a responsible worker}}",
  reasons:
    "{count, plural, one {opening whose reason has not been looked at} other {openings whose reasons have not been looked at}}",
  workers: {
    title: "Workers",
    lead: "The numbers tell where there is work to do. They do not tell how well it has gone.",
    none: "The team has no workers and no clients yet. An administrator adds the workers.",
    worker: "Worker",
    clients: "Clients",
    withoutPlan: "Without a plan",
    late: "Evaluation late",
    reassign: "Transfer",
    unassigned: "No responsible worker",
    gone: "Has left",
    away: "Away until {to}, {name} stands in",
    toTransfer: "Transfer clients",
    of: "{name}:",
  },
  file: {
    submit: "Save the list as a file (CSV)",
    name: "client-list",
  },
} satisfies Shape<typeof fi>;
