import "server-only";
import type { Browser } from "./browser";

/** Prints one page of its own, in a context of its own that nothing of another page reaches, and forgets it. */
export async function printPage({ ask }: Browser, html: string): Promise<Uint8Array> {
  const { browserContextId } = await ask("Target.createBrowserContext");
  try {
    const { targetId } = await ask("Target.createTarget", { url: "about:blank", browserContextId });
    const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
    const page = (method: string, params?: Record<string, unknown>) => ask(method, params, String(sessionId));
    await Promise.all([
      page("Emulation.setScriptExecutionDisabled", { value: true }),
      page("Network.enable"),
      page("Network.setBlockedURLs", { urls: ["*"] }),
    ]);
    const { frameTree } = await page("Page.getFrameTree");
    const frameId = (frameTree as { frame: { id: string } }).frame.id;
    await page("Page.setDocumentContent", { frameId, html });
    const { data } = await page("Page.printToPDF", {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return Buffer.from(String(data), "base64");
  } finally {
    await ask("Target.disposeBrowserContext", { browserContextId }).catch(() => {});
  }
}
