import type { Shape } from "../../shape";
import type { planServices as fi } from "../fi/plan-services";

export const planServices = {
  title: "Services",
  lead: "Mark the services the client is guided to or uses. A service opens when you mark it.",
  choose: "Choose services",
  filter: "Find a service",
  lists: {
    "guidance-to-services": "General services",
    "guidance-to-social-services": "Social welfare services",
  },
  provider: "Who provides the service?",
  state: "How far along?",
  stateEmpty: "Not marked",
  stateReason: "Why did it not come true?",
  stateReasonHint: "Only workers see this.",
  fromDate: "Starts",
  toDate: "Ends",
  dateHint: "d.m.yyyy",
} satisfies Shape<typeof fi>;
