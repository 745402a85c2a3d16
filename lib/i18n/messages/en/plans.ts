import type { Shape } from "../../shape";
import type { plans as fi } from "../fi/plans";

export const plans = {
  title: "Client plan",
  client: "Client",
  states: {
    draft: "Draft",
    correcting: "Being corrected, confirmed {day}",
    confirmed: "Confirmed {day}",
    closed: "Closed {day}",
    discarded: "Discarded draft",
  },
  sections: {
    label: "Parts of the plan",
    goals: "Goals",
    factors: "Situational factors",
    services: "Services",
    methods: "Methods and steps",
    summary: "Summary",
  },
  counts: {
    goals: { none: "0 chosen", one: "1 chosen", other: "{count} chosen" },
    factors: { none: "0 rated", one: "1 rated", other: "{count} rated" },
    services: { none: "0 chosen", one: "1 chosen", other: "{count} chosen" },
    methods: { none: "0 methods", one: "1 method", other: "{count} methods" },
    steps: { none: "0 steps", one: "1 step", other: "{count} steps" },
  },
  filter: {
    help: "Enter ticks the first match, the down arrow goes to the list and Esc clears.",
    hits: { none: "No matches.", one: "1 match", other: "{count} matches" },
    ticked: "Ticked: {name}",
    already: "Already ticked: {name}",
  },
  rows: {
    help: "Explanations",
    more: "More",
    ours: "Avainpolku's own row, not part of the AVAIN measure:",
    words: "In own words",
    hidden: "Not shown, not printed",
    hiddenShort: "not shown",
    takeOut: "Take out",
  },
} satisfies Shape<typeof fi>;
