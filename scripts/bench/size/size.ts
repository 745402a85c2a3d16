import { type Browser, chromium } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { clients, planGoals } from "@/db/schema";
import { transact } from "@/db/store";
import { ensureChromium } from "../../boot/chromium.mjs";
import { withFolder, withStore } from "../data-folder";
import { kilobytes, type Line } from "../line";
import { aLivedClient, aSignedInWorker, evaluatedTwice } from "../people";
import { startProduct } from "../product";
import { startEmptyApp } from "./empty-app";
import { progressWithoutScripts } from "./progress";
import { scriptBytes } from "./script-bytes";

/** JavaScript over the wire above an empty page, and progress with none at all. */
export async function size(): Promise<Line[]> {
  const executablePath = await ensureChromium();
  return withFolder(async (folder) => {
    const made = await withStore(folder, makePages);
    const empty = await startEmptyApp();
    const product = await startProduct(folder);
    // A container's root may not use Chromium's sandbox.
    const args = process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"];
    const browser = await chromium.launch({ executablePath, args });
    try {
      const zero = await loaded(browser, `${empty.origin}/`);
      const lines: Line[] = [];
      for (const { figure, address, limitKb, token } of made.pages) {
        const bytes = await loaded(browser, `${product.origin}${address}`, token);
        const above = bytes - zero;
        lines.push({
          figure: `JavaScript of ${figure} above an empty page`,
          value: kilobytes(bytes),
          beside: kilobytes(zero),
          found: `+${kilobytes(above)}`,
          limit: `≤ ${limitKb} kB`,
          met: above <= limitKb * 1000,
        });
      }
      const progress = `${product.origin}/clients/${made.clientId}`;
      lines.push(await progressWithoutScripts(browser, progress, made.token, made.goals));
      return lines;
    } finally {
      await browser.close();
      await Promise.all([empty.stop(), product.stop()]);
    }
  });
}

type Page = { figure: string; address: string; limitKb: number; token?: string };

async function makePages() {
  const { user, token } = await aSignedInWorker();
  const draft = { daysAgo: 1, draft: true as const };
  const planned = await aLivedClient(user, { plans: [{ ...draft, goals: 15, evaluations: [] }] });
  const evaluation = { daysAgo: 100, goals: 15, evaluations: [{ daysAgo: 50 }, draft] };
  const evaluated = await aLivedClient(user, { plans: [evaluation] });
  const { clientId } = await aLivedClient(user, evaluatedTwice);
  const plan = `/clients/${planned.clientId}/plans/${planned.draftPlanId}/goals`;
  const goals = `/clients/${evaluated.clientId}/evaluations/${evaluated.draftEvaluationId}/goals`;
  const pages: Page[] = [
    { figure: "a plan's goals", address: plan, limitKb: 30, token },
    { figure: "a plan's methods and steps", address: plan.replace(/goals$/, "methods"), limitKb: 30, token },
    { figure: "an evaluation's goals", address: goals, limitKb: 25, token },
    { figure: "the client page", address: `/clients/${clientId}`, limitKb: 10, token },
    { figure: "home", address: "/", limitKb: 10, token },
    { figure: "the client list", address: "/clients", limitKb: 10, token },
    { figure: "sign-in", address: "/sign-in", limitKb: 10 },
  ];
  return { pages, token, clientId, goals: await goalsNow(clientId) };
}

/** How many goals the client works towards now: those have a row each in the table of progress. */
async function goalsNow(clientId: string): Promise<number> {
  const rows = await transact((tx) =>
    tx
      .select({ key: planGoals.key })
      .from(planGoals)
      .innerJoin(clients, eq(clients.currentPlanId, planGoals.planId))
      .where(and(eq(clients.id, clientId), eq(planGoals.timing, "now"))),
  );
  return rows.length;
}

async function loaded(browser: Browser, address: string, token?: string): Promise<number> {
  const context = await browser.newContext({ locale: "fi-FI" });
  if (token) await context.addCookies([{ name: "avain", value: token, url: address }]);
  const bytes = await scriptBytes(context, address);
  await context.close();
  return bytes;
}
