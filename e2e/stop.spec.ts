import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { transact } from "@/db/store";
import { inData } from "./http/data";
import { acceptedOf } from "./http/documents";
import { type OwnServer, startOwnServer } from "./http/own-server";
import { send } from "./http/send";
import { twoWorkers } from "./two-people";

let folder: string;
let server: OwnServer | undefined;

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "avainpolku-stop-"));
});
test.afterEach(async () => {
  await server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test("told to stop while pages follow and save, the server ends well in ten seconds with every save done", async () => {
  const { planId, tokens } = await twoWorkers(folder);
  const running = await startOwnServer(folder);
  server = running;
  const { origin } = running;
  const follow = (token: string) =>
    fetch(`${origin}/api/plans/${planId}/live?since=0&part=goals`, { headers: { cookie: `avain=${token}` } });
  const streams = await Promise.all([...tokens, ...tokens].map(follow));
  expect(streams.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const ends = streams.map((stream) => stream.text());

  let stopping: ReturnType<OwnServer["stop"]> | undefined;
  let acknowledged = 0;
  for (let n = 1; n <= 40; n++) {
    const body = { base: n - 1, key: crypto.randomUUID(), changes: [{ path: "wish", value: `${n}` }] };
    const saving = send(origin, `/api/plans/${planId}`, { token: tokens[0], body });
    // In the middle of this save.
    if (n === 20) stopping = running.stop();
    const answer = await saving.catch(() => undefined);
    if (answer?.status !== 200) break;
    acknowledged = n;
  }
  const { code, ms } = (await stopping) ?? { code: -1, ms: 0 };
  expect(code).toBe(0);
  expect(ms).toBeLessThan(10_000);
  for (const text of await Promise.all(ends)) expect(text).toContain('{"kind":"end","reason":"closing"}');

  // The log was written into the file, which is whole by itself.
  expect(existsSync(path.join(folder, "avainpolku.sqlite-wal"))).toBe(false);
  const kept = await inData(folder, () => transact((tx) => acceptedOf(tx, planId)));
  expect(acknowledged).toBeGreaterThanOrEqual(19);
  expect(kept.map(({ value }) => value).slice(0, acknowledged)).toEqual(
    Array.from({ length: acknowledged }, (_, n) => `${n + 1}`),
  );
});
