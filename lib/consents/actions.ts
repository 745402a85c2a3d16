"use server";

import { refresh } from "next/cache";
import { createAction } from "@/lib/action";
import { recordConsent } from "./commands";
import { consentSchema } from "./schema";

/** Writes down that a consent was given or withdrawn. */
export const recordConsentAction = createAction(consentSchema, async (actor, input, now) => {
  await recordConsent(actor, input, now);
  refresh();
});
