"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ownOrigin } from "@/lib/access/request";
import { createAction } from "@/lib/action";
import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locales";
import { createShare } from "./commands/create";
import { dealWithMessage } from "./commands/deal-with";
import { revokeShare } from "./commands/revoke";
import { seeLock } from "./commands/see-lock";
import { sharedPath } from "./page-cookie";
import { createShareSchema, dealWithSchema, shareIdSchema } from "./schema";

/** Makes a link and its number, which are seen in this answer only. */
export const createShareAction = createAction(createShareSchema, async (actor, input, now) => {
  const { token, pin, language, lastDay } = await createShare(actor, input, now);
  const t = await getTranslations({ locale: language as Locale, namespace: "sharedPage.slip" });
  const until = t("until", { day: formatDay(lastDay, language) });
  return { link: `${await ownOrigin()}${sharedPath(token)}`, pin, until };
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
