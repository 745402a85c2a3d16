import { chromium, type Page } from "@playwright/test";
import { ensureChromium } from "../../boot/chromium.mjs";
import { withFolder, withStore } from "../data-folder";
import type { Line } from "../line";
import { aLivedClient, aSignedInWorker } from "../people";
import { startProduct } from "../product";
import { median, quantile } from "../stats";

const ticks = 30;
const slowed = 4;
const limit = 100;

/** How long a tick takes to be seen on the list of all goals, on a processor that is slowed four times. */
export async function hand(): Promise<Line[]> {
  const executablePath = await ensureChromium();
  return withFolder(async (folder) => {
    const { address, token } = await withStore(folder, async () => {
      const { user, token } = await aSignedInWorker();
      const plans = [{ daysAgo: 1, draft: true as const, goals: 8, evaluations: [] }];
      const { clientId, draftPlanId } = await aLivedClient(user, { plans });
      return { address: `/clients/${clientId}/plans/${draftPlanId}/goals`, token };
    });
    const product = await startProduct(folder);
    // A container's root may not use Chromium's sandbox.
    const args = process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"];
    const browser = await chromium.launch({ executablePath, args });
    try {
      const context = await browser.newContext({ locale: "fi-FI", viewport: { width: 1366, height: 768 } });
      await context.addCookies([{ name: "avain", value: token, url: product.origin }]);
      const page = await context.newPage();
      // The page follows its plan once its scripts run; the network never falls silent then.
      await Promise.all([page.waitForResponse(/\/live/), page.goto(product.origin + address)]);
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
      const times = await tickAndWait(page);
      return [line("median", median(times)), line("95 %", quantile(times, 0.95))];
    } finally {
      await browser.close();
      await product.stop();
    }
  });
}

function line(which: string, ms: number): Line {
  return {
    figure: `a tick until it is seen, processor slowed ${slowed} times, ${which} of ${ticks}`,
    value: `${ms.toFixed(0)} ms`,
    beside: "",
    found: `${ms.toFixed(0)} ms`,
    limit: `≤ ${limit} ms`,
    met: ms <= limit,
  };
}

/** Ticks goals one by one. Each time is from the press to the frame after everything it set off has been drawn. */
async function tickAndWait(page: Page): Promise<number[]> {
  const boxes = page.locator("[data-tick]:not(:checked)");
  const times: number[] = [];
  for (let n = 0; n < ticks; n++) {
    await boxes.first().scrollIntoViewIfNeeded();
    const seen = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          // Nothing here has a name of its own: the loader would wrap it in what the page does not know.
          addEventListener(
            "click",
            ({ timeStamp }) =>
              requestAnimationFrame(() => {
                const drawn = new MessageChannel();
                drawn.port1.onmessage = () => resolve(performance.now() - timeStamp);
                drawn.port2.postMessage(null);
              }),
            { once: true, capture: true },
          );
        }),
    );
    await boxes.first().click();
    times.push(await seen);
  }
  return times;
}
