"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "@/lib/action";
import { setSubstituteOf } from "../commands/substitute";
import { substituteOfSchema } from "../schema";

/** Names who stands in for a worker, and goes back to the list. */
export const setSubstituteOfAction = createAction(substituteOfSchema, async (actor, input, now) => {
  await setSubstituteOf(actor, input, now);
  refresh();
  redirect("/substitutes" as Route);
});
