import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PlainError } from "../../boot/say.mjs";
import { freePort, type Program, startProgram } from "../programs";

const next = path.resolve("node_modules", "next", "dist", "bin", "next");
/** Inside the project, so that it finds the project's own Next and React. */
const folder = path.resolve(".cache", "bench", "empty-app");

const files = {
  "package.json": `{ "private": true, "type": "module" }`,
  "next.config.js": `export default { turbopack: { root: ${JSON.stringify(path.resolve("."))} } };`,
  "app/layout.js": "export default ({ children }) => <html><body>{children}</body></html>;",
  "app/page.js": "export default () => <main />;",
};

/**
 * Builds and serves an app with one empty page on the same Next and React, the zero that sizes count from.
 * @throws {PlainError} with what the build said
 */
export async function startEmptyApp(): Promise<Program & { origin: string }> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, "app"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const env = { NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const build = spawnSync(process.execPath, [next, "build", folder], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (build.status !== 0)
    throw new PlainError(`The empty app was not built:\n${build.stdout}${build.stderr}`);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const args = [next, "start", folder, "--hostname", "127.0.0.1", "--port", String(port)];
  return { ...(await startProgram("empty-app", args, env, origin)), origin };
}
