"use server";

import { refresh } from "next/cache";
import { createAction } from "@/lib/action";
import { seeReason } from "../commands/see-reason";
import { reasonIdSchema } from "../schema";

/** Marks a reason as looked at. */
export const seeReasonAction = createAction(reasonIdSchema, async (actor, input, now) => {
  await seeReason(actor, input.reasonId, now);
  refresh();
});
