import type { Route } from "next";
import { redirect } from "next/navigation";
import { readView, viewQuery } from "@/lib/insights/view";

/** Where kept filters lead: the first tab, with the same filter. */
export default async function InsightsPage({ searchParams }: PageProps<"/insights">) {
  redirect(`/insights/goals${viewQuery(readView(await searchParams))}` as Route);
}
