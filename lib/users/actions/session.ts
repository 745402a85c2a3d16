"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { ownPath } from "@/lib/access/own-path";
import { startOf } from "@/lib/access/places";
import { requestNetwork, sentByUs } from "@/lib/access/request";
import { currentSession } from "@/lib/access/session";
import { clearSessionCookie, setSessionCookie } from "@/lib/access/session-cookie";
import { createSignedOutAction } from "@/lib/action";
import { AppError, invalid } from "@/lib/errors";
import { signIn } from "../commands/sign-in";
import { signOut } from "../commands/sign-out";
import { signInSchema } from "../schema";

/** Signs in and goes on to the page that was asked for. */
export const signInAction = createSignedOutAction(signInSchema, async (input, now) => {
  const answer = await signIn(input, await requestNetwork(), now);
  switch (answer.status) {
    case "tooMany":
      throw new AppError("tooMany");
    case "wrong":
      throw invalid("password", "signInWrong");
    case "signedIn": {
      // The session this browser had is not left behind alive.
      const before = await currentSession();
      if (before) await signOut(before.actor, now);
      await setSessionCookie(answer.token, answer.locale, answer.look);
      const next = ownPath(input.next);
      redirect(next === "/" ? startOf(answer.role) : (next as Route));
    }
  }
});

/** Signs out; a plain form action, so that it works without JavaScript and from any page. */
export async function signOutAction(): Promise<void> {
  if (!(await sentByUs())) return;
  const session = await currentSession();
  if (session) await signOut(session.actor, new Date());
  await clearSessionCookie();
  redirect("/sign-in?out=1");
}
