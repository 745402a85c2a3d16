"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "@/lib/action";
import { endMeeting } from "./commands";
import { endMeetingSchema } from "./schema";

/** Ends the actor's meeting and goes to the client, where the draft is found again. */
export const endMeetingAction = createAction(endMeetingSchema, async (actor, input, now) => {
  const { clientId } = await endMeeting(actor, input, now);
  refresh();
  redirect(`/clients/${clientId}?done=paused` as Route);
});
