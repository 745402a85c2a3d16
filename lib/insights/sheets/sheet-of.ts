import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Asking } from "../asked";
import { insight } from "../queries";
import type { Insight, InsightTable } from "../tables";
import { filterOf, type InsightsView } from "../view";
import { crosstabSheet } from "./crosstab";
import { type Figure, isByGroup } from "./figures";
import { attainmentSheet, changeSheet } from "./goals";
import { concordanceSheet, plannedUsedSheet, sideBySideSheet } from "./methods";
import { attainmentReference, goalReference, methodReference } from "./reference";
import { type Sheet, starredOnly } from "./sheet";
import { factorSheet, profileSheet } from "./situation";
import type { SheetWords } from "./words";

/**
 * Tables of the pages of figures in the reader's words, counted for the actor (and audited) by the engine, who is counted
 * once for all of them. What stands beside the study is counted by its rule, whatever the filter says. Throws as the
 * engine does.
 */
export async function sheetsOf(
  actor: Actor,
  figures: readonly Figure[],
  view: InsightsView,
  words: SheetWords,
  now: Date,
  { shared = new Map(), format }: Asking = {},
): Promise<{ figure: Figure; sheet: Sheet }[]> {
  return Promise.all(
    figures.map(async (figure) => {
      const isReference = figure.startsWith("reference-");
      const filter = filterOf(isReference ? { ...view, rule: "study" } : view, actor.teamIds);
      const of = <T extends InsightTable>(table: T) => insight(actor, table, filter, now, { shared, format });
      const sheet = await sheetOf(figure, of, filter.county, words);
      return { figure, sheet: view.starred && isByGroup(figure) ? starredOnly(sheet) : sheet };
    }),
  );
}

type Of = <T extends InsightTable>(table: T) => Promise<Insight<T>>;

async function sheetOf(figure: Figure, of: Of, county: boolean, words: SheetWords): Promise<Sheet> {
  switch (figure) {
    case "goals-by-gender":
    case "goals-by-age":
    case "goal-classes-by-gender":
    case "goal-classes-by-age":
    case "methods-by-gender":
    case "methods-by-age":
      return crosstabSheet(await of(figure), county, words);
    case "attainment":
      return attainmentSheet(await of(figure), county, words);
    case "attainment-change":
      return changeSheet(await of(figure), county, words);
    case "planned-used":
      return plannedUsedSheet(await of(figure), county, words);
    case "concordance":
      return concordanceSheet(await of(figure), county, words);
    case "side-by-side":
      return sideBySideSheet(await of(figure), county, words);
    case "factors":
      return factorSheet(await of(figure), county, words);
    case "profiles":
      return profileSheet(await of(figure), county, words);
    case "reference-goals":
      return goalReference(await of("goals-by-gender"), county, words);
    case "reference-attainment":
      return attainmentReference(await of("attainment"), county, words);
    case "reference-planned":
      return methodReference("planned", await of("planned-used"), county, words);
    case "reference-used":
      return methodReference("used", await of("planned-used"), county, words);
  }
}
