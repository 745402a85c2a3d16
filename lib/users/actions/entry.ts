"use server";

import { redirect } from "next/navigation";
import { createSignedOutAction } from "@/lib/action";
import { setPasswordByLink } from "../commands/set-password";
import { setUp } from "../commands/setup";
import { linkPasswordSchema, setupSchema } from "../schema";

/** Makes the first administrator, who then signs in. */
export const setUpAction = createSignedOutAction(setupSchema, async (input, now) => {
  await setUp(input, now);
  redirect("/sign-in?set=1");
});

/** Sets the password of an invite or reset link's user, who then signs in. */
export const linkPasswordAction = createSignedOutAction(linkPasswordSchema, async (input, now) => {
  await setPasswordByLink(input.token, input.password, now);
  redirect("/sign-in?set=1");
});
