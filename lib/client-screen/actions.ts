"use server";

import { refresh } from "next/cache";
import { sentByUs } from "@/lib/access/request";
import { currentActor } from "@/lib/access/session";
import { endScreens } from "./commands";
import { endScreensSchema } from "./schema";

/** Ends the actor's screens over a document; a plain form action, so that it weighs nothing on the pages of a plan. */
export async function endScreensAction(form: FormData): Promise<void> {
  if (!(await sentByUs())) return;
  const [actor, input] = [
    await currentActor(),
    endScreensSchema.safeParse({ documentId: form.get("documentId") }),
  ];
  if (actor && input.success) await endScreens(actor, input.data, new Date());
  refresh();
}
