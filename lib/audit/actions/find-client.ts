"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { createAction } from "@/lib/action";
import { findLoggedClient } from "../commands/find-client";
import { logQuery, readLogFilters } from "../filters";
import { findClientSchema } from "../schema";

/** Narrows the log to one client, keeping the other filters. */
export const findClientAction = createAction(findClientSchema, async (actor, { text, query }, now) => {
  const client = await findLoggedClient(actor, text, now);
  const filters = readLogFilters(Object.fromEntries(new URLSearchParams(query)));
  redirect(`/audit${logQuery({ ...filters, client, page: 1 })}` as Route);
});
