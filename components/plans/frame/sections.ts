import { type PlanPart, planParts } from "@/lib/plans/parts";
import type { CountedList } from "./live-counts";

/** The parts of a plan in the order of a meeting; each is a page of this name. */
export const planSections = planParts;
export type PlanSection = PlanPart;

/** What each part counts beside its name. */
export const countedLists: Readonly<Record<PlanSection, readonly CountedList[]>> = {
  goals: ["goals"],
  factors: ["factors"],
  services: ["services"],
  methods: ["methods", "steps"],
  summary: [],
};
