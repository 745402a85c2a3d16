"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { ownOrigin } from "@/lib/access/request";
import { createAction } from "@/lib/action";
import { createShare } from "./commands/create";
import { dealWithMessage } from "./commands/deal-with";
import { revokeShare } from "./commands/revoke";
import { seeLock } from "./commands/see-lock";
import { createShareSchema, dealWithSchema, shareIdSchema } from "./schema";

/** Makes a link and its number, which are seen in this answer only. */
export const createShareAction = createAction(createShareSchema, async (actor, input, now) => {
  const { token, pin, lastDay } = await createShare(actor, input, now);
  return { link: `${await ownOrigin()}/shared/${token}`, pin, lastDay };
});

/** Closes a shared page. */
export const revokeShareAction = createAction(shareIdSchema, async (actor, input, now) => {
  await revokeShare(actor, input, now);
  refresh();
  redirect(`/clients/${input.clientId}/shares` as Route);
});

/** Marks that the worker knows of a lock. */
export const seeLockAction = createAction(shareIdSchema, async (actor, input, now) => {
  await seeLock(actor, input, now);
  refresh();
});

/** Marks a client's message as dealt with, with an answer or without. */
export const dealWithMessageAction = createAction(dealWithSchema, async (actor, input, now) => {
  await dealWithMessage(actor, input, now);
  refresh();
});
