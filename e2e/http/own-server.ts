import { spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";

export type OwnServer = {
  origin: string;
  port: number;
  pid: number;
  /** All it has printed. */
  said: () => string;
  /** SIGKILL to it and to whatever it has started: it gets no chance to finish anything. */
  kill: () => Promise<void>;
  /** A wish to stop. @returns the exit code, and how long it took, milliseconds */
  stop: () => Promise<{ code: number | null; ms: number }>;
};

export type OwnServerOptions = {
  port?: number;
  root?: string;
  /** Environment variables that it gets besides. */
  settings?: Readonly<Record<string, string>>;
};

/** Where the sources and the build are. */
export const projectRoot = path.resolve(import.meta.dirname, "..", "..");

/**
 * Starts the production build on a data folder, as `npm start` does once everything is there: on a free port, or on the
 * one where open pages look for it.
 */
export async function startOwnServer(
  folder: string,
  { port: given, root = projectRoot, settings = {} }: OwnServerOptions = {},
): Promise<OwnServer> {
  const port = given ?? (await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const args = ["--max-old-space-size=512", next, "start", "--hostname", "127.0.0.1", "--port", String(port)];
  const env = { NODE_ENV: "production" as const, AVAIN_DATA: folder, DATABASE_URL: "", AVAIN_ORIGIN: origin };
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...settings, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own, so that killing it kills all of it.
    detached: true,
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const kill = async () => {
    if (isRunning() && child.pid) process.kill(-child.pid, "SIGKILL");
    await ended;
  };
  const stop = async () => {
    const started = performance.now();
    child.kill("SIGTERM");
    await ended;
    return { code: child.exitCode, ms: performance.now() - started };
  };
  while (!(await answers(origin))) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    await delay(100);
  }
  return { origin, port, pid: child.pid ?? 0, said: () => text, kill, stop };
}

async function answers(origin: string): Promise<boolean> {
  return fetch(`${origin}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}
