import type { Page } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { audit, clients, messages, shareOpenings, shares, users } from "@/db/schema";
import { read, transact } from "@/db/store";
import { inData, sharedFolder } from "./http/data";

/** A client of worker2's with a plan in force, for whom nothing else is tested. */
export const who = "worker2";

/** What previews of chats and scanners of mail call themselves. */
export const agents = [
  "facebookexternalhit/1.1",
  "WhatsApp/2.24.1 A",
  "TelegramBot (like TwitterBot)",
  "Twitterbot/1.0",
  "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
  "Slackbot 1.0",
  "Discordbot/2.0",
  "SkypeUriPreview Preview/0.5",
  "LinkedInBot/1.0",
  "Googlebot/2.1",
  "bingbot/2.0",
  "Mozilla/5.0 (compatible; Yahoo! Slurp)",
  "DuckDuckBot/1.1",
  "YandexBot/3.0",
  "Applebot/0.1",
  "Barracuda Sentinel (EE)",
  "Mimecast-URL-Protect",
  "Mozilla/5.0 (Windows NT 10.0) Microsoft Office/16.0 (SafeLinks)",
  "Proofpoint-URLDefense/1.0",
  "ZoomInfoBot",
];

/** Everything of a share that an opening could change. */
export const stateOf = () =>
  inData(sharedFolder(), () =>
    read(async (db) => [
      await db.select().from(shares),
      await db.select().from(shareOpenings),
      await db.select().from(messages),
      (await db.select({ id: audit.id }).from(audit).where(eq(audit.role, "client"))).length,
    ]),
  );

/** The addresses of clients of this worker with a plan in force. */
async function someClient(place: number): Promise<string> {
  return inData(sharedFolder(), async () => {
    const rows = await transact((tx) =>
      tx
        .select({ id: clients.id, plan: clients.currentPlanId, responsibleId: clients.responsibleId })
        .from(clients)
        .where(
          and(
            eq(clients.status, "active"),
            eq(clients.language, "fi"),
            eq(clients.noLink, false),
            eq(clients.nonDisclosure, false),
          ),
        ),
    );
    const [responsible] = await read((db) =>
      db
        .select()
        .from(users)
        .where(eq(users.email, `${who}@demo.invalid`)),
    );
    const mine = rows.filter(({ plan, responsibleId }) => plan && responsibleId === responsible?.id);
    const found = mine[place];
    if (!found) throw new Error("the made-up worker has too few clients with a plan");
    return found.id;
  });
}

export type Shared = { clientId: string; link: string; token: string; pin: string };

/** Shares a page as a worker does; leaves the worker on the page with the slip. */
export async function share(page: Page, place: number): Promise<Shared> {
  const clientId = await someClient(place);
  await page.goto(`/clients/${clientId}/shares/new`);
  await page.getByRole("radio", { name: /^kuukauden/ }).check();
  await page.getByRole("button", { name: "Tee linkki ja numero" }).click();
  const slip = page.getByRole("region", { name: "Sovitut asiat" });
  const link = (await slip.getByText(/^http/).textContent()) ?? "";
  const pin = (await slip.getByText(/^\d{6}$/).textContent()) ?? "";
  return { clientId, link, token: link.split("/").at(-1) ?? "", pin };
}

export async function typeNumber(page: Page, number: string): Promise<void> {
  await page.getByLabel("Numero (6 numeroa)").fill(number);
  await page.getByRole("button", { name: "Avaa sivu" }).click();
}

export const notThese = (pin: string) => (pin === "000000" ? "111111" : "000000");
