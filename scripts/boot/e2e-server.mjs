// The server of the browser tests: the production build on made-up people in a folder that goes away with it.
import { rmSync } from "node:fs";
import { demoEnv, seedIfNeeded } from "./demo-data.mjs";
import { Ended, PlainError } from "./say.mjs";
import { addressOf, serve } from "./serve.mjs";
import { readSettings } from "./settings.mjs";

const folder = process.env.AVAIN_E2E_DATA;
const port = process.env.AVAIN_E2E_PORT;
if (!folder || !port) throw new Error("This is started by e2e/playwright.config.ts.");

try {
  const settings = { ...readSettings({ PORT: port }), host: "127.0.0.1" };
  await seedIfNeeded(folder);
  const origin = addressOf(settings.host, settings.port);
  process.exitCode = await serve(settings, { ...demoEnv(folder), AVAIN_ORIGIN: origin });
} catch (error) {
  if (!(error instanceof PlainError || error instanceof Ended)) throw error;
  if (error instanceof PlainError) console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
