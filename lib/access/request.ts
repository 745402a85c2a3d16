import "server-only";
import { headers } from "next/headers";
import { settings } from "@/lib/env";
import { networkOf } from "./network";
import { isQuietForm, isSameOrigin } from "./same-origin";

/** True when this request was sent by our own pages; every action and every changing route handler asks. */
export async function sentByUs(): Promise<boolean> {
  return isSameOrigin(await headers(), settings());
}

/** As `sentByUs`, for a page that sends no referrer. */
export async function sentByQuietPage(): Promise<boolean> {
  return isQuietForm(await headers(), settings());
}

/** The network this request came from, for limits. */
export async function requestNetwork(): Promise<string> {
  return networkOf(await headers(), settings().proxyHops);
}

/** The address people reach us at, to write a link with: the one that was set, else the one this request named. */
export async function ownOrigin(): Promise<string> {
  const { origin, port } = settings();
  return origin ?? `http://${(await headers()).get("host") ?? `localhost:${port}`}`;
}
