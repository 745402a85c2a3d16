import type { BrowserContext } from "@playwright/test";

/** The bytes of JavaScript that came over the wire, compressed, without HTTP heads, until the page was quiet. */
export async function scriptBytes(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  /** What each script had brought when its head was read. */
  const heads = new Map<string, number>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (type === "Script" || /javascript/.test(response.mimeType))
      heads.set(requestId, response.encodedDataLength);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const head = heads.get(requestId);
    if (head !== undefined) bytes += encodedDataLength - head;
  });
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const response = await page.goto(address, { waitUntil: "networkidle" });
  if (response?.status() !== 200 || page.url() !== address)
    throw new Error(`${address} answered ${response?.status()} at ${page.url()}`);
  await page.close();
  if (heads.size === 0) throw new Error(`${address} loaded no script at all`);
  return bytes;
}
