import { eq } from "drizzle-orm";
import { clients, shares } from "@/db/schema";
import { transact } from "@/db/store";
import { hashToken, newToken } from "@/lib/access/tokens";
import { newId } from "@/lib/ids";
import { tryPin } from "@/lib/sharing/commands/try-pin";
import { hashPin, newPin } from "@/lib/sharing/secrets";
import type { ClientDocument } from "@/lib/summary/document";
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

/** As large as a summary of a plan with 15 goals. */
const fifteenGoals: ClientDocument = {
  language: "fi",
  title: "Sovitut asiat",
  lead: ["Testi Asiakas", "Sovimme tästä yhdessä 24.11.2026.", "Viimeksi katsoimme, kuinka pitkällä olet."],
  parts: [
    {
      key: "goals",
      title: "Tavoitteesi nyt",
      look: "list",
      items: Array.from({ length: 15 }, (_, n) => ({
        key: `goal-${n}`,
        text: `Saan asiat järjestykseen yksi kerrallaan, osa ${n}`,
        more: ["tärkeä sinulle"],
        score: { at: n * 6, words: `Olet puolivälissä: ${n * 6} / 100` },
      })),
    },
    {
      key: "steps",
      title: "Mitä sovittiin",
      look: "table",
      head: ["Mitä", "Tekijä", "Viimeistään"],
      rows: Array.from({ length: 8 }, (_, n) => ({
        key: `step-${n}`,
        cells: ["Soitan pankkiin ja sovin ajan", "sinä", "1.12.2026"],
      })),
    },
    {
      key: "rights",
      title: "Jos haluat muutosta",
      look: "text",
      lines: Array(6).fill("Kerro työntekijällesi."),
    },
  ],
};

type Page = { token: string; key: string };

/** A page as a worker shares it, opened with its number. */
async function openPage(): Promise<Page> {
  const { user } = await aSignedInWorker();
  const { clientId } = await aLivedClient(user, evaluatedTwice);
  const [now, token, pin] = [new Date(), newToken(), newPin()];
  await transact(async (tx) => {
    const [client] = await tx.select().from(clients).where(eq(clients.id, clientId));
    await tx.insert(shares).values({
      ...{ id: newId(), clientId, planId: client?.currentPlanId ?? "", content: fifteenGoals },
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
