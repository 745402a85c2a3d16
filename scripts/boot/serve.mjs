import { inRoot } from "./paths.mjs";
import { runNode } from "./run.mjs";

const next = inRoot("node_modules/next/dist/bin/next");

/**
 * Serves the production build until it is told to stop.
 * @param {import("./settings.mjs").Settings} settings
 * @param {Record<string, string | undefined>} env
 * @param {(address: string) => void} [whenReady] called once the server answers
 * @returns {Promise<number>} the server's exit code
 */
export async function serve(settings, env, whenReady = () => {}) {
  const { host, port, heapMb } = settings;
  const heap = `--max-old-space-size=${heapMb}`;
  const args = [heap, next, "start", "--hostname", host, "--port", String(port)];
  const waiting = new AbortController();
  void announce(addressOf(host, port), waiting.signal, whenReady);
  const code = await runNode(args, { env: { NODE_ENV: "production", ...env } });
  waiting.abort();
  return code;
}

/** Serves the sources as they change. */
export function serveSources({ host, port }, env) {
  return runNode([next, "dev", "--hostname", host, "--port", String(port)], { env });
}

/** @returns {string} where a browser on this machine finds the server */
export function addressOf(host, port) {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

async function announce(address, signal, whenReady) {
  while (!signal.aborted) {
    const answered = await fetch(`${address}/api/health`, { signal }).then(
      () => true,
      () => false,
    );
    if (answered) return whenReady(address);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
