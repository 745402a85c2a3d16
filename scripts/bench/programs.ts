import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { PlainError } from "../boot/say.mjs";

export type Program = { stop: () => Promise<void> };

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

/**
 * Starts a Node program beside this one and waits until its address answers.
 * @param name names its log, `.cache/bench/<name>.log`
 * @throws {PlainError} with what it said, when it ends or does not answer in two minutes
 */
export async function startProgram(
  name: string,
  args: readonly string[],
  env: Record<string, string>,
  address: string,
): Promise<Program> {
  mkdirSync(path.resolve(".cache", "bench"), { recursive: true });
  const log = path.resolve(".cache", "bench", `${name}.log`);
  const output = openSync(log, "w");
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  running.add(child);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  void ended.then(() => running.delete(child));
  for (let tries = 0; !(await answers(address)); tries++) {
    if (child.exitCode !== null || tries > 1200)
      throw new PlainError(`${name} did not start:\n${readFileSync(log, "utf8")}`);
    await delay(100);
  }
  return {
    stop: async () => {
      child.kill("SIGTERM");
      const insist = setTimeout(() => child.kill("SIGKILL"), 5_000);
      await ended;
      clearTimeout(insist);
    },
  };
}

/** A port of this machine that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    (response) => response.ok,
    () => false,
  );
}
