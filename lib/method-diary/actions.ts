"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "@/lib/action";
import { changeUse, removeUse } from "./commands/change";
import { noteMethod, noteToday } from "./commands/note";
import { changeUseSchema, noteMethodSchema, tapSchema, useIdSchema } from "./schema";

/** Notes a method as used today, or takes an entry back, where one is. */
export const tapMethodAction = createAction(tapSchema, async (actor, input, now) => {
  if ("undo" in input) await removeUse(actor, { useId: input.undo }, now);
  else await noteToday(actor, input, now);
  refresh();
});

/** Notes a method as used on a day. */
export const noteMethodAction = createAction(noteMethodSchema, async (actor, input, now) => {
  await noteMethod(actor, input, now);
  refresh();
});

/** Changes an entry and goes back to the diary. */
export const changeUseAction = createAction(changeUseSchema, async (actor, input, now) => {
  const { clientId } = await changeUse(actor, input, now);
  toDiary(clientId);
});

/** Takes an entry back and goes back to the diary. */
export const removeUseAction = createAction(useIdSchema, async (actor, input, now) => {
  const { clientId } = await removeUse(actor, input, now);
  toDiary(clientId);
});

function toDiary(clientId: string): never {
  refresh();
  redirect(`/clients/${clientId}#diary` as Route);
}
