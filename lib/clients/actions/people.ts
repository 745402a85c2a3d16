"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { Actor } from "@/lib/access/actor";
import { createAction } from "@/lib/action";
import { archiveClient, reopenClient } from "../commands/archive";
import { blockUser, unblockUser } from "../commands/blocks";
import { addCoWorker, removeCoWorker } from "../commands/co-workers";
import { transferClient } from "../commands/transfer";
import { canStillAdminister } from "../queries/people";
import { archiveSchema, clientIdSchema, clientUserSchema, transferSchema } from "../schema";

/** Gives the client to another worker or team. */
export const transferClientAction = createAction(transferSchema, async (actor, input, now) => {
  await transferClient(actor, input, now);
  await stayOrLeave(actor, input.clientId, now);
});

/** Names a co-worker. */
export const addCoWorkerAction = createAction(clientUserSchema, async (actor, input, now) => {
  await addCoWorker(actor, input, now);
  refresh();
});

/** Takes a co-worker off. */
export const removeCoWorkerAction = createAction(clientUserSchema, async (actor, input, now) => {
  await removeCoWorker(actor, input, now);
  await stayOrLeave(actor, input.clientId, now);
});

/** Keeps a member of staff out of the client's record. */
export const blockUserAction = createAction(clientUserSchema, async (actor, input, now) => {
  await blockUser(actor, input, now);
  await stayOrLeave(actor, input.clientId, now);
});

/** Lifts a block. */
export const unblockUserAction = createAction(clientUserSchema, async (actor, input, now) => {
  await unblockUser(actor, input, now);
  refresh();
});

/** Puts the client away. */
export const archiveClientAction = createAction(archiveSchema, async (actor, input, now) => {
  await archiveClient(actor, input, now);
  refresh();
});

/** Takes the client back. */
export const reopenClientAction = createAction(clientIdSchema, async (actor, input, now) => {
  await reopenClient(actor, input, now);
  refresh();
});

/** Who gave their own access away goes to the list, not to a page that is no longer theirs. */
async function stayOrLeave(actor: Actor, clientId: string, now: Date): Promise<void> {
  if (!(await canStillAdminister(actor, clientId, now))) redirect("/clients");
  refresh();
}
