"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "@/lib/action";
import {
  addLocalFactor,
  editLocalFactor,
  restoreLocalFactor,
  retireLocalFactor,
} from "../commands/local-factors";
import { addFactorSchema, editFactorSchema, factorCodeSchema } from "../schema";

/** Adds an own factor. */
export const addFactorAction = createAction(addFactorSchema, async (actor, input, now) => {
  await addLocalFactor(actor, input, now);
  refresh();
});

/** Changes the words of an own factor and goes back to the list. */
export const editFactorAction = createAction(editFactorSchema, async (actor, input, now) => {
  await editLocalFactor(actor, input, now);
  refresh();
  redirect("/admin/factors" as Route);
});

/** Takes an own factor out of use. */
export const retireFactorAction = createAction(factorCodeSchema, async (actor, input, now) => {
  await retireLocalFactor(actor, input.code, now);
  refresh();
});

/** Takes it into use again. */
export const restoreFactorAction = createAction(factorCodeSchema, async (actor, input, now) => {
  await restoreLocalFactor(actor, input.code, now);
  refresh();
});
