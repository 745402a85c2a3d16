import "server-only";
import type { Actor } from "@/lib/access/actor";
import { insight } from "../queries";
import { filterOf, type InsightsView } from "../view";
import { crosstabSheet } from "./crosstab";
import type { Figure } from "./figures";
import { attainmentSheet, changeSheet } from "./goals";
import { concordanceSheet, plannedUsedSheet, sideBySideSheet } from "./methods";
import { attainmentReference, goalReference, methodReference } from "./reference";
import { type Sheet, starredOnly } from "./sheet";
import { factorSheet, profileSheet } from "./situation";
import type { SheetWords } from "./words";

/**
 * One table of the pages of figures in the reader's words, counted for the actor (and audited) by the engine. What
 * stands beside the study is counted by its rule, whatever the filter says. Throws as the engine does.
 */
export async function sheetOf(
  actor: Actor,
  figure: Figure,
  view: InsightsView,
  words: SheetWords,
  now: Date,
): Promise<Sheet> {
  const isReference = figure.startsWith("reference-");
  const filter = filterOf(isReference ? { ...view, rule: "study" } : view, actor.teamIds);
  const { county } = filter;
  switch (figure) {
    case "goals-by-gender":
    case "goals-by-age":
    case "methods-by-gender":
    case "methods-by-age": {
      const sheet = crosstabSheet(await insight(actor, figure, filter, now), county, words);
      return view.starred ? starredOnly(sheet) : sheet;
    }
    case "attainment":
      return attainmentSheet(await insight(actor, figure, filter, now), county, words);
    case "attainment-change":
      return changeSheet(await insight(actor, figure, filter, now), county, words);
    case "planned-used":
      return plannedUsedSheet(await insight(actor, figure, filter, now), county, words);
    case "concordance":
      return concordanceSheet(await insight(actor, figure, filter, now), county, words);
    case "side-by-side":
      return sideBySideSheet(await insight(actor, figure, filter, now), county, words);
    case "factors":
      return factorSheet(await insight(actor, figure, filter, now), county, words);
    case "profiles":
      return profileSheet(await insight(actor, figure, filter, now), county, words);
    case "reference-goals":
      return goalReference(await insight(actor, "goals-by-gender", filter, now), county, words);
    case "reference-attainment":
      return attainmentReference(await insight(actor, "attainment", filter, now), county, words);
    case "reference-planned":
      return methodReference("planned", await insight(actor, "planned-used", filter, now), county, words);
    case "reference-used":
      return methodReference("used", await insight(actor, "planned-used", filter, now), county, words);
  }
}
