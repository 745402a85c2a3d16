"use server";

import { refresh } from "next/cache";
import { requestNetwork } from "@/lib/access/request";
import { setLocaleCookie } from "@/lib/access/session-cookie";
import { createAction } from "@/lib/action";
import { changePassword } from "../commands/change-password";
import { editProfile, setSubstitute } from "../commands/profile";
import { changePasswordSchema, profileSchema, substituteSchema } from "../schema";

/** Saves one's own details; the language holds at once. */
export const editProfileAction = createAction(profileSchema, async (actor, input, now) => {
  await editProfile(actor, input, now);
  await setLocaleCookie(input.locale);
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
