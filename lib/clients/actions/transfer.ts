"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "@/lib/action";
import { transferMany } from "../commands/transfer-many";
import { transferManySchema } from "../schema";

/** Gives the clients as the preview showed, and tells how many. */
export const transferManyAction = createAction(transferManySchema, async (actor, input, now) => {
  const count = await transferMany(actor, input, now);
  refresh();
  redirect(`/clients/transfer?done=${count}` as Route);
});
