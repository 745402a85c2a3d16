import type { Shape } from "../../shape";
import type { planMethods as fi } from "../fi/plan-methods";

export const planMethods = {
  title: "Methods and steps",
  lead: "Mark what the worker intends to do. Use is asked about only in the evaluation.",
  strengths: {
    title: "Strengths",
    client: "Strengths in the client's words",
    clientHint: "What is the client good at? What has helped before?",
    worker: "Strengths as the worker sees them",
    workerHint: "Write so that the client can read it.",
  },
  methods: {
    title: "Methods",
    filter: "Find a method",
    note: "Note for workers",
    noteWritten: "Note for workers (written)",
    noteHint: "Only workers see this. It is not printed for the client.",
  },
  condition: {
    title: "Condition",
    lead: "The client always sees these four. They have the right to know them.",
    what: "What is required of the client?",
    consequence: "What follows if the condition is not met?",
    decider: "Who decides?",
    appeal: "How can the decision be appealed?",
  },
  steps: {
    title: "Agreed steps",
    lead: "What is done next, who does it and by when.",
    empty: "No steps have been agreed yet.",
    add: "Add a step",
    name: "Step {number}",
    what: "What is done?",
    who: "Who does it?",
    whoName: "Who else?",
    byDate: "By when?",
    dateHint: "d.m.yyyy",
    goal: "Which goal does the step belong to?",
    goalEmpty: "No single goal",
    done: "Done",
    goalHidden: "The goal is not shown or printed, so this step is not either.",
  },
} satisfies Shape<typeof fi>;
