import "server-only";
import { headers } from "next/headers";
import { settings } from "@/lib/env";
import { networkOf } from "./network";
import { isSameOrigin } from "./same-origin";

/** True when this request was sent by our own pages; every action and every changing route handler asks. */
export async function sentByUs(): Promise<boolean> {
  return isSameOrigin(await headers(), settings());
}

/** The network this request came from, for limits. */
export async function requestNetwork(): Promise<string> {
  return networkOf(await headers(), settings().proxyHops);
}
