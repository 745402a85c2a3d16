import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { aClient } from "@/db/factories/clients";
import { aUser } from "@/db/factories/people";
import { inData, sharedFolder } from "./http/data";
import { aPlan, aSession } from "./http/documents";

const names = ["Aino Aalto", "Bertta Berg"] as const;
type Two<T> = readonly [T, T];

export type Prepared = { clientId: string; planId: string; tokens: Two<string>; userIds: Two<string> };

/** Two workers with a client of theirs, who has an open plan; nobody else's test touches it. */
export function twoWorkers(folder = sharedFolder()): Promise<Prepared> {
  return inData(folder, async () => {
    const [aino, bertta] = [await aUser({ name: names[0] }), await aUser({ name: names[1] })];
    const teamId = aino.teamIds[0] ?? "";
    const client = await aClient({ responsibleId: aino.id, coWorkerIds: [bertta.id], teamId });
    const planId = await aPlan(client);
    const tokens = [await aSession(aino.id), await aSession(bertta.id)] as const;
    return { clientId: client.id, planId, tokens, userIds: [aino.id, bertta.id] as const };
  });
}

/** A page of a browser of its own with this session. */
export async function pageWith(
  browser: Browser,
  token: string,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, locale: "fi-FI", ...options });
  await context.addCookies([{ name: "avain", value: token, url: origin, httpOnly: true, sameSite: "Lax" }]);
  return context.newPage();
}

/** What is seen of the status line; what is heard of it comes later, so that typing is not drowned. */
export function statusOf(page: Page) {
  return page.locator("[data-save-status]");
}

export const saved = /^Tallennettu klo \d{1,2}\.\d\d$/;
