import type { Shape } from "../../shape";
import type { reasons as fi } from "../fi/reasons";

export const reasons = {
  title: "Opened with a reason",
  lead: "A worker may open a colleague’s client of the team by saying why. These are the openings of your teams’ clients. Mark them as looked at when you have read the reason.",
  leadAuditor: "Every opening for which a worker gave a reason.",
  when: "Opened",
  who: "Who opened",
  client: "Client",
  reason: "Reason",
  seen: "Looked at",
  ofWorker: "responsible worker {name}",
  mark: "Mark as looked at",
  seenBy: "{name} {when}",
  notSeen: "not yet",
  showUnseen: "Show only those not looked at",
  showAll: "Show all",
  none: "No client has been opened with a reason.",
  noneUnseen: "Every reason has been looked at.",
} satisfies Shape<typeof fi>;
