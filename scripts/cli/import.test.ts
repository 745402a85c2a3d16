import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { eq, inArray } from "drizzle-orm";
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from "vitest";
import { aTeam, aUser } from "@/db/factories/people";
import { clients, teams } from "@/db/schema";
import { transact } from "@/db/store";
import { maxFileBytes } from "@/lib/exchange/limits";
import { aCohort, aFileClient, aNumber } from "@/lib/exchange/test-cohort";
import { answer } from "./answer";

let err: MockInstance<typeof console.error>;
beforeEach(() => {
  vi.spyOn(console, "log").mockReturnValue();
  err = vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

const folder = path.join(process.env.AVAIN_DATA ?? "", "files");
mkdirSync(folder, { recursive: true });
function aFile(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}
async function aPlace(): Promise<string[]> {
  const team = await aTeam();
  const user = await aUser({ teamIds: [team.id] });
  return ["--team", team.name, "--worker", user.email];
}
const importing = async (file: string) => answer(["import", file, ...(await aPlace())]);
const said = () => err.mock.calls.join("\n");

test.each([
  ["broken.json", '{"format":', "is not JSON"],
  ["latin.json", Buffer.from('{"format":"ä"}', "latin1"), "cannot be read as text in UTF-8"],
  ["list.json", "[]", "(the whole file) should be an object"],
  ["version.json", '{"format":"avainpolku-cohort/9"}', 'format should be "avainpolku-cohort/1"'],
])("%s is refused in a sentence", async (name, content, words) => {
  expect(await importing(aFile(name, content))).toBe(1);
  expect(said()).toContain(words);
});

test("a file that is too large is refused before it is read, and the limit is told", async () => {
  const file = path.join(folder, "large.json");
  closeSync(openSync(file, "w"));
  // Takes no room: the file has length, but nothing in it.
  truncateSync(file, 500 * 1024 * 1024);
  expect(await importing(file)).toBe(1);
  expect(said()).toContain(`500 MB; ${maxFileBytes / 1024 / 1024} MB is the most`);
});

test("a missing file, and missing words, are told", async () => {
  expect(await importing(path.join(folder, "none.json"))).toBe(1);
  expect(said()).toContain("There is no file");
  expect(await answer(["import", "x.json"])).toBe(2);
  expect(await answer(["import", "--team", "T"])).toBe(2);
  expect(await answer(["import", "x.json", "--team"])).toBe(2);
});

test.runIf(process.env.AVAIN_TEST_ENGINE === "sqlite")(
  "an import that is killed on the way shows nothing, and the next one brings everybody in",
  async () => {
    const numbers = Array.from({ length: 400 }, aNumber);
    const file = aFile("many.json", JSON.stringify(aCohort(...numbers.map((number) => aFileClient(number)))));
    const place = await aPlace();
    const child = spawn(
      process.execPath,
      ["--conditions=react-server", "--import", "tsx", "scripts/cli/main.ts", "import", file, ...place],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const ended = new Promise((resolve) => child.once("close", resolve));
    // The first line tells that some are written.
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGKILL");
    await ended;
    const staged = await transact((tx) =>
      tx
        .select({ number: clients.number, staging: teams.staging, responsibleId: clients.responsibleId })
        .from(clients)
        .innerJoin(teams, eq(teams.id, clients.teamId))
        .where(inArray(clients.number, numbers)),
    );
    expect(staged.length).toBeGreaterThan(0);
    expect(staged.length).toBeLessThan(400);
    expect(staged.every(({ staging, responsibleId }) => staging && responsibleId === null)).toBe(true);

    expect(await answer(["import", file, ...place])).toBe(0);
    const now = await transact((tx) =>
      tx
        .select({ staging: teams.staging })
        .from(clients)
        .innerJoin(teams, eq(teams.id, clients.teamId))
        .where(inArray(clients.number, numbers)),
    );
    expect(now).toEqual(numbers.map(() => ({ staging: false })));
  },
);
