import type { Route } from "next";
import type { Figure, FileFormat, Tab } from "@/lib/insights/sheets/figures";
import { type InsightsView, viewQuery } from "@/lib/insights/view";

/** A tab with the same filter. */
export function tabHref(tab: Tab, view: InsightsView): Route {
  return `/insights/${tab}${viewQuery(view)}` as Route;
}

/** The clients behind a number. What stands beside the study is counted by its rule. */
export function listHref(figure: Figure, view: InsightsView, cell: Readonly<Record<string, string>>): Route {
  const counted = figure.startsWith("reference-") ? { ...view, rule: "study" as const } : view;
  return `/insights/clients${viewQuery(counted, { ...cell, figure })}` as Route;
}

/** Where a table is asked for as a file. */
export function fileHref(figure: Figure, view: InsightsView, format: FileFormat): string {
  return `/api/insights/${figure}${viewQuery(view, { format })}`;
}
