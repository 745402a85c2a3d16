"use server";

import { refresh } from "next/cache";
import { requestNetwork } from "@/lib/access/request";
import { setLocaleCookie, setLookCookies } from "@/lib/access/session-cookie";
import { createAction } from "@/lib/action";
import { changePassword } from "../commands/change-password";
import { editLook, editProfile, setSubstitute } from "../commands/profile";
import { changePasswordSchema, lookSchema, profileSchema, substituteSchema } from "../schema";

/** Saves one's own details; the language holds at once. */
export const editProfileAction = createAction(profileSchema, async (actor, input, now) => {
  await editProfile(actor, input, now);
  await setLocaleCookie(input.locale);
  refresh();
});

/** Changes how pages look and work for oneself; it holds at once. */
export const editLookAction = createAction(lookSchema, async (actor, input, now) => {
  await editLook(actor, input, now);
  await setLookCookies(input);
  refresh();
});

/** Names one's substitute, or ends it. */
export const setSubstituteAction = createAction(substituteSchema, async (actor, input, now) => {
  await setSubstitute(actor, input, now);
  refresh();
});

/** Changes one's own password. */
export const changePasswordAction = createAction(changePasswordSchema, async (actor, input, now) => {
  await changePassword(actor, input, await requestNetwork(), now);
});
