import { isOwnKey } from "@/lib/saving/paths";
import type { PlanSection } from "../frame/sections";
import type { RowList } from "./plan-rows";

/** The page of a plan that holds a list. */
export const sectionOf: Readonly<Record<RowList, PlanSection>> = {
  goals: "goals",
  factors: "factors",
  services: "services",
  methods: "methods",
  steps: "methods",
};

/** The control of a row that a link to it leads to, by the list: a tick, a rating, or what is done. */
const firstField: Readonly<Record<RowList, string>> = {
  goals: "chosen",
  factors: "effect",
  services: "chosen",
  methods: "planned",
  steps: "what",
};

/** Where a row is changed: the page and the id of its first control. Rows in own words begin with their words. */
export function rowHref(planHref: string, list: RowList, rowId: string): string {
  const isOwn = isOwnKey(rowId.split(".")[1] ?? "") && list !== "steps";
  return `${planHref}/${sectionOf[list]}#${rowId}.${isOwn ? "words" : firstField[list]}`;
}

/** Where the field of a path is: problems of confirming lead there. */
export function fieldHref(planHref: string, path: string): string {
  const [list = ""] = path.split(".");
  const section = list in sectionOf ? sectionOf[list as RowList] : "summary";
  return section === "summary" ? `#${path}` : `${planHref}/${section}#${path}`;
}
