import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Actor } from "./actor";
import { ownPath } from "./own-path";
import type { Role } from "./roles";
import { sessionToken } from "./session-cookie";
import { findSession, type Session, touchSession } from "./session-store";

/** The path of the page asked for, put there by proxy.ts. */
const pathHeader = "x-avain-path";

/** The session of this request, looked up once however many ask. Does not move the idle limit on. */
export const currentSession = cache(async (): Promise<Session | undefined> => {
  const token = await sessionToken();
  return token ? findSession(token, new Date()) : undefined;
});

/** Whether single keys do something for the person of this request. */
export async function hasShortcuts(): Promise<boolean> {
  return (await currentSession())?.shortcuts === true;
}

/** Who acts in this request, or undefined when signed out. Moves the idle limit on. */
export const currentActor = cache(async (): Promise<Actor | undefined> => {
  const session = await currentSession();
  if (session) await touchSession(session, new Date());
  return session?.actor;
});

/** Who acts; when signed out, goes to the sign-in page and back here afterwards. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  const query = new URLSearchParams();
  const path = ownPath((await headers()).get(pathHeader));
  if (path !== "/") query.set("next", path);
  if (await sessionToken()) query.set("ended", "1");
  redirect(query.size ? `/sign-in?${query}` : "/sign-in");
}

/** Who acts, when their role is one of these; for others the page does not exist. */
export async function requireRole(...roles: readonly [Role, ...Role[]]): Promise<Actor> {
  const actor = await requireActor();
  if (!roles.includes(actor.role)) notFound();
  return actor;
}

/** For route handlers: who acts, or undefined to answer 401. Two queries; moves the idle limit on. */
export async function actorOfRequest(): Promise<Actor | undefined> {
  return currentActor();
}
