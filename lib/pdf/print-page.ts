import "server-only";
import type { Browser, Tab } from "./browser";

const empty = "<!doctype html><title></title>";

/**
 * Prints a page in a tab that nothing else uses meanwhile, and leaves the tab empty. Tabs are kept, because opening one
 * costs more than printing in it; scripts do not run in them and nothing is fetched, so nothing of a page stays.
 */
export async function printPage(browser: Browser, html: string): Promise<Uint8Array> {
  const tab = browser.tabs.pop() ?? (await openTab(browser));
  await tab.ask("Page.setDocumentContent", { frameId: tab.frameId, html });
  const { data } = await tab.ask("Page.printToPDF", {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  await tab.ask("Page.setDocumentContent", { frameId: tab.frameId, html: empty });
  browser.tabs.push(tab);
  return Buffer.from(String(data), "base64");
}

async function openTab({ ask }: Browser): Promise<Tab> {
  const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
  const inTab: Tab["ask"] = (method, params) => ask(method, params, String(sessionId));
  await Promise.all([
    inTab("Emulation.setScriptExecutionDisabled", { value: true }),
    inTab("Network.enable"),
    inTab("Network.setBlockedURLs", { urls: ["*"] }),
  ]);
  const { frameTree } = await inTab("Page.getFrameTree");
  return { ask: inTab, frameId: (frameTree as { frame: { id: string } }).frame.id };
}
