"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "@/lib/action";
import { markHandedOver, takeBackHandOver } from "./commands";
import { recordHref } from "./hrefs";
import { handOverSchema, takeBackSchema } from "./schema";

/** Marks a text as taken to the official record and draws its page anew. */
export const markHandedOverAction = createAction(handOverSchema, async (actor, input, now) => {
  const { clientId } = await markHandedOver(actor, input, now);
  goTo(recordHref(clientId, input));
});

/** Takes a mark back and draws the page of the text anew. */
export const takeBackHandOverAction = createAction(takeBackSchema, async (actor, input, now) => {
  const { clientId, ...of } = await takeBackHandOver(actor, input, now);
  goTo(recordHref(clientId, of));
});

function goTo(path: string): never {
  refresh();
  redirect(path as Route);
}
