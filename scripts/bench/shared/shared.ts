import { eq } from "drizzle-orm";
import { anActor } from "@/db/factories/people";
import { clients, shares } from "@/db/schema";
import { transact } from "@/db/store";
import { hashToken, newToken } from "@/lib/access/tokens";
import { newId } from "@/lib/ids";
import { tryPin } from "@/lib/sharing/commands/try-pin";
import { hashPin, newPin } from "@/lib/sharing/secrets";
import { summaryParts } from "@/lib/summary/choices";
import { makeSummary } from "@/lib/summary/make-summary";
import { withFolder, withStore } from "../data-folder";
import { kilobytes, type Line, timesLine } from "../line";
import { aLivedClient, aSignedInWorker, evaluatedTwice } from "../people";
import { startProduct } from "../product";
import { median } from "../stats";

const rounds = 300;
const warmUp = 30;
const limit = 3;

/** An opened shared page of 15 goals beside a static file of the same server, in turns; and the scripts it asks for. */
export async function sharedPages(): Promise<Line[]> {
  return withFolder(async (folder) => {
    const page = await withStore(folder, openPage);
    const product = await startProduct(folder);
    try {
      return await measure(product.origin, page);
    } finally {
      await product.stop();
    }
  });
}

type Page = { token: string; key: string };

/** A page as a worker shares it, opened with its number. */
async function openPage(): Promise<Page> {
  const { user } = await aSignedInWorker();
  const actor = anActor(user);
  const { clientId } = await aLivedClient(user, evaluatedTwice);
  const [now, token, pin] = [new Date(), newToken(), newPin()];
  await transact(async (tx) => {
    const choices = { language: "fi", parts: summaryParts, neutral: true } as const;
    const content = await makeSummary(tx, actor, { clientId, choices }, now);
    const [client] = await tx.select().from(clients).where(eq(clients.id, clientId));
    await tx.insert(shares).values({
      ...{ id: newId(), clientId, planId: client?.currentPlanId ?? "", content },
      ...{ tokenHash: hashToken(token), pinHash: hashPin(token, pin) },
      ...{ createdAt: now, createdBy: user.id, createdByName: user.name },
      expiresAt: new Date(now.getTime() + 86_400_000),
    });
  });
  const opened = await tryPin({ token, typed: pin }, now);
  if (opened.status !== "opened") throw new Error(`the number was answered with ${opened.status}`);
  return { token, key: opened.key };
}

async function measure(origin: string, { token, key }: Page): Promise<Line[]> {
  const file = `${origin}${await aStaticFile(origin)}`;
  const page = `${origin}/shared/${token}`;
  const headers = { cookie: `avain-page=${key}` };
  const times: { page: number[]; file: number[] } = { page: [], file: [] };
  let html = "";
  for (let round = 0; round < warmUp + rounds; round++) {
    const own = await timed(page, headers);
    const beside = await timed(file, {});
    html = own.text;
    if (round < warmUp) continue;
    times.page.push(own.ms);
    times.file.push(beside.ms);
  }
  if (!html.includes("client-document")) throw new Error("the page was not open");
  const scripts = html.match(/<script|<link|\son\w+=/g)?.length ?? 0;
  return [
    timesLine({
      figure: `a shared page of ${kilobytes(html.length)}, opened, beside a static file`,
      ms: median(times.page),
      besideMs: median(times.file),
      limit,
    }),
    {
      figure: "JavaScript of a shared page",
      value: `${scripts} scripts`,
      beside: "–",
      found: kilobytes(0),
      limit: "0 kB",
      met: scripts === 0,
    },
  ];
}

/** The stylesheet of the pages: a file as the server gives files. */
async function aStaticFile(origin: string): Promise<string> {
  const html = await (await fetch(`${origin}/sign-in`)).text();
  const path = /\/_next\/static\/[^"]+\.css/.exec(html)?.[0];
  if (!path) throw new Error("the sign-in page names no stylesheet");
  return path;
}

async function timed(
  address: string,
  headers: Record<string, string>,
): Promise<{ ms: number; text: string }> {
  const began = performance.now();
  const response = await fetch(address, { headers });
  const text = await response.text();
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return { ms: performance.now() - began, text };
}
