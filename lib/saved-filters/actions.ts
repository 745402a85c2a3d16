"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "@/lib/action";
import { deleteFilter, renameFilter, saveFilter } from "./commands";
import { filterHref } from "./query";
import { deleteFilterSchema, renameFilterSchema, saveFilterSchema } from "./schema";

/** Keeps a filter and goes back to what it shows. */
export const saveFilterAction = createAction(saveFilterSchema, async (actor, input, now) => {
  const { page, query } = await saveFilter(actor, input, now);
  refresh();
  redirect(filterHref(page, query));
});

/** Gives a filter another name. */
export const renameFilterAction = createAction(renameFilterSchema, async (actor, input) => {
  await renameFilter(actor, input);
  refresh();
});

/** Deletes a filter. */
export const deleteFilterAction = createAction(deleteFilterSchema, async (actor, input) => {
  await deleteFilter(actor, input);
  refresh();
});
