import type { Browser } from "@playwright/test";
import type { Line } from "../line";

/**
 * Opens the client page in a browser that runs no scripts. Headline, goal table and all below have to read there as
 * they do with scripts, with one row a goal at least.
 */
export async function progressWithoutScripts(
  browser: Browser,
  address: string,
  token: string,
  goals: number,
): Promise<Line> {
  const plain = await progressOf(browser, address, token, false);
  const full = await progressOf(browser, address, token, true);
  return {
    figure: "progress with JavaScript off: letters of text, rows of goals",
    value: `${plain.text.length}, ${plain.rows}`,
    beside: `${full.text.length}, ${full.rows}`,
    found: plain.text === full.text ? "same" : "different",
    limit: `same, ≥ ${goals} rows`,
    met: plain.text === full.text && plain.text.length > 0 && plain.rows >= goals && goals > 0,
  };
}

async function progressOf(browser: Browser, address: string, token: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ locale: "fi-FI", javaScriptEnabled });
  await context.addCookies([{ name: "avain", value: token, url: address }]);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  const sections = page.locator("main section");
  // What is seen, not what stands in the document: with scripts off something might be hidden.
  // A button that could do nothing without scripts is not there without them.
  await sections.locator(".noscript\\:hidden").evaluateAll((buttons) => {
    for (const button of buttons) button.remove();
  });
  const text = (await sections.allInnerTexts()).join("\n");
  const rows = await sections
    .locator("table")
    .first()
    .locator("tbody tr:has(td)")
    .filter({ visible: true })
    .count();
  await context.close();
  return { text, rows };
}
