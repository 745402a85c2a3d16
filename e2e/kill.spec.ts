import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "@playwright/test";
import Database from "better-sqlite3";
import { aClient } from "@/db/factories/clients";
import { aUser } from "@/db/factories/people";
import { transact } from "@/db/store";
import { inData } from "./http/data";
import { acceptedOf, aPlan, aSession } from "./http/documents";
import { type OwnServer, startOwnServer } from "./http/own-server";
import { json, send } from "./http/send";
import { anyMoment, storm } from "./http/storm";

const writers = 10;
const saves = 500;

let folder: string;
let server: OwnServer | undefined;

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "avainpolku-kill-"));
});
test.afterEach(async () => {
  await server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

for (const round of [1, 2, 3])
  test(`a server killed in a storm of saves has lost none that it acknowledged (${round} of 3)`, async () => {
    const { token, planIds } = await inData(folder, prepare);
    const killed = await startOwnServer(folder);
    server = killed;
    // Some time after the first hundred and well before the last.
    const fatal = 100 + Math.floor(Math.random() * (saves - 200));
    let killing: Promise<void> | undefined;
    const acknowledged = await storm(killed.origin, token, planIds, saves, (count) => {
      if (count >= fatal) killing ??= anyMoment().then(killed.kill);
    });
    await killing;
    expect(acknowledged.length).toBeGreaterThanOrEqual(fatal);
    expect(acknowledged.length).toBeLessThan(saves);

    server = await startOwnServer(folder);
    const kept = await inData(folder, () => acceptedIn(planIds));
    const lost = acknowledged.filter((each) => !kept.some((one) => isDeepStrictEqual(one, each)));
    expect(lost).toEqual([]);
    // Beside those, at most the one save of each writer whose answer never came.
    expect(kept.length).toBeLessThanOrEqual(acknowledged.length + writers);
    for (const planId of planIds)
      expect(await shownBy(server.origin, token, planId)).toEqual(latestOf(kept, planId));
    expect(integrity(folder)).toBe("ok");
  });

async function prepare() {
  const user = await aUser();
  const planIds: string[] = [];
  for (let n = 0; n < writers; n++)
    planIds.push(await aPlan(await aClient({ responsibleId: user.id, teamId: user.teamIds[0] ?? "" })));
  return { token: await aSession(user.id), planIds };
}

/** What the server itself says that a plan holds: everything since version 0, told beside a save that changes nothing. */
async function shownBy(origin: string, token: string, planId: string): Promise<Record<string, unknown>> {
  const body = { base: 0, key: crypto.randomUUID(), changes: [{ path: "dueDate", value: null }] };
  const answer = await send(origin, `/api/plans/${planId}`, { token, body });
  expect(answer.status).toBe(200);
  const merged = json(answer).merged as { path: string; value: unknown }[];
  return Object.fromEntries(merged.map(({ path, value }) => [path, value]));
}

/** The last text of each field of a plan, by its history. */
function latestOf(kept: readonly Kept[], planId: string): Record<string, unknown> {
  const own = kept.filter((each) => each.planId === planId);
  return Object.fromEntries(own.map(({ path, value }) => [path, value]));
}

type Kept = { planId: string; path: string; value: unknown; version: number };

async function acceptedIn(planIds: readonly string[]): Promise<Kept[]> {
  return transact(async (tx) => {
    const all: Kept[] = [];
    for (const planId of planIds)
      for (const { path, value, version } of await acceptedOf(tx, planId))
        all.push({ planId, path, value, version });
    return all;
  });
}

function integrity(folder: string): unknown {
  const database = new Database(path.join(folder, "avainpolku.sqlite"), { readonly: true });
  const answer = database.pragma("integrity_check", { simple: true });
  database.close();
  return answer;
}
