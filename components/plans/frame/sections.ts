import type { CountedList } from "./live-counts";

/** The parts of a plan in the order of a meeting; each is a page of this name. */
export const planSections = ["goals", "factors", "services", "methods", "summary"] as const;
export type PlanSection = (typeof planSections)[number];

/** What each part counts beside its name. */
export const countedLists: Readonly<Record<PlanSection, readonly CountedList[]>> = {
  goals: ["goals"],
  factors: ["factors"],
  services: ["services"],
  methods: ["methods", "steps"],
  summary: [],
};
