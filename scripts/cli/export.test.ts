import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from "vitest";
import { aTeam, aUser } from "@/db/factories/people";
import { audit, clients, consents, teams } from "@/db/schema";
import { read, transact } from "@/db/store";
import { commandLineActor } from "@/lib/exchange/command-line";
import { importCohort } from "@/lib/exchange/commands/import-cohort";
import { aCohort, aFileClient, aNumber } from "@/lib/exchange/test-cohort";
import { newId } from "@/lib/ids";
import { answer } from "./answer";

let out: MockInstance<typeof console.log>;
let err: MockInstance<typeof console.error>;
beforeEach(() => {
  out = vi.spyOn(console, "log").mockReturnValue();
  err = vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

const now = new Date("2026-11-24T08:00:00Z");
const folder = path.join(process.env.AVAIN_DATA ?? "", "out");
mkdirSync(folder, { recursive: true });
const inFolder = (name: string) => path.join(folder, name);

async function aTeamOf(count: number) {
  const team = await aTeam();
  const user = await aUser({ teamIds: [team.id] });
  const numbers = Array.from({ length: count }, aNumber);
  const asked = { team: team.name, worker: user.email, create: false, dryRun: false };
  await importCohort(
    commandLineActor(),
    aCohort(...numbers.map((number) => aFileClient(number))),
    asked,
    now,
  );
  return { name: team.name, email: user.email, numbers };
}
/** The command line on an empty database of its own. */
function elsewhere(data: string, ...args: string[]): void {
  const program = ["--conditions=react-server", "--import", "tsx", "scripts/cli/main.ts", ...args];
  execFileSync(process.execPath, program, { env: { ...process.env, AVAIN_DATA: data, DATABASE_URL: "" } });
}

test.each([
  ["the study subset", "cohort.json", []],
  ["everything", "everything.json", ["--everything"]],
])("%s goes out, into an empty database, and out again as the same bytes", async (_, file, how) => {
  const { name, email } = await aTeamOf(12);
  const [first, again, data] = [newId(), newId(), newId()].map(inFolder) as [string, string, string];
  expect(await answer(["export", "--team", name, ...how, "--out", first])).toBe(0);
  const written = path.join(first, file);
  elsewhere(data, "import", written, "--team", name, "--worker", email, "--create");
  elsewhere(data, "export", "--team", name, ...how, "--out", again);
  expect(readFileSync(path.join(again, file), "utf8")).toBe(readFileSync(written, "utf8"));
  expect(statSync(written).mode & 0o777).toBe(0o600);
});

test("a research file lies apart from its key, and both are for their owner only", async () => {
  const { name, numbers } = await aTeamOf(2);
  await transact(async (tx) => {
    const [client] = await tx
      .select({ id: clients.id })
      .from(clients)
      .where(eq(clients.number, numbers[0] ?? ""));
    const words = { kind: "research", given: true, giver: "client", day: "2026-01-02", at: now } as const;
    await tx
      .insert(consents)
      .values({ ...words, id: newId(), clientId: client?.id ?? "", by: "u", byName: "U" });
  });
  const place = inFolder(newId());
  const permit = ["--pseudonymous", "--permit", "THL/1/2026"];
  expect(await answer(["export", "--team", name, ...permit, "--format", "csv", "--out", place])).toBe(0);
  expect(out.mock.calls.join("\n")).toContain("Left out, no consent to research: 1");
  const files = readdirSync(place);
  expect(files).toContain("codebook.csv");
  const texts = files.map((file) => readFileSync(path.join(place, file), "utf8")).join("\n");
  const { key } = JSON.parse(readFileSync(`${place}.key.json`, "utf8"));
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  for (const secret of [key, ...numbers, "Tampere", "1984-02-29", "Oma tavoite"])
    expect(texts).not.toContain(secret);
  expect(texts).toContain("THL/1/2026");
  expect(statSync(`${place}.key.json`).mode & 0o777).toBe(0o600);
});

test("Finnish Excel gets semicolons and its mark, statistics programs commas", async () => {
  const { name } = await aTeamOf(1);
  const head = async (...how: string[]) => {
    const place = inFolder(newId());
    await answer(["export", "--team", name, "--format", "csv", ...how, "--out", place]);
    return readFileSync(path.join(place, "scores.csv"), "utf8").split(/\r?\n/)[0];
  };
  expect(await head("--finnish-excel")).toBe("\ufeffevaluation;goal;score");
  expect(await head()).toBe("evaluation,goal,score");
});

test("clients of a closed team are taken out when that is said, also when an open one has its name", async () => {
  const { name, numbers } = await aTeamOf(2);
  const [id, closedAt] = [eq(teams.name, name), now];
  await transact((tx) => tx.update(teams).set({ closedAt }).where(id));
  const place = inFolder(newId());
  expect(await answer(["export", "--team", name, "--out", place])).toBe(1);
  expect(err.mock.calls.join("\n")).toContain(`There is no open team called "${name}". --closed`);
  await aTeam({ name });
  const told = async (...how: string[]) => {
    const [out, file = ""] = [inFolder(newId()), how.includes("--everything") ? "everything" : "cohort"];
    expect(await answer(["export", "--team", name, ...how, "--out", out])).toBe(0);
    const { clients } = JSON.parse(readFileSync(path.join(out, `${file}.json`), "utf8"));
    return clients.map(({ number }: { number: string }) => number);
  };
  expect(await told()).toEqual([]);
  expect(await told("--closed")).toEqual(numbers);
  expect(await told("--closed", "--everything")).toEqual(numbers);
  expect(await answer(["export", "--team", `no ${name}`, "--closed", "--out", place])).toBe(1);
});

test("a folder that is not empty and a key that is there already are left alone, and nothing is logged", async () => {
  const { name } = await aTeamOf(1);
  const exports = async () => {
    const rows = await read((tx) => tx.select({ act: audit.act }).from(audit));
    return rows.filter(({ act }) => act.endsWith(".export")).length;
  };
  const place = inFolder(newId());
  const permit = ["--pseudonymous", "--permit", "THL/1/2026"];
  expect(await answer(["export", "--team", name, ...permit, "--out", place])).toBe(0);
  const key = readFileSync(`${place}.key.json`, "utf8");
  const before = await exports();
  for (const how of [["--format", "csv"], permit, ["--everything"]])
    expect(await answer(["export", "--team", name, ...how, "--out", place])).toBe(1);
  expect(readdirSync(place)).toEqual(["cohort.json"]);
  // The folder was put away, its key was not.
  renameSync(place, `${place}-away`);
  expect(await answer(["export", "--team", name, ...permit, "--out", place])).toBe(1);
  expect(err.mock.calls.map(([line]) => line)).toEqual([
    ...Array.from({ length: 3 }, () => expect.stringContaining("is not an empty folder")),
    expect.stringContaining(".key.json is there already"),
  ]);
  expect(readFileSync(`${place}.key.json`, "utf8")).toBe(key);
  expect(await exports()).toBe(before);
});

test("a workbook, an empty team, and what was asked wrongly", async () => {
  const { name } = await aTeam();
  const place = inFolder(newId());
  expect(await answer(["export", "--team", name, "--format", "xlsx", "--out", place])).toBe(0);
  expect(readFileSync(path.join(place, "cohort.xlsx"), "latin1").slice(0, 2)).toBe("PK");
  expect(await answer(["export", "--team", `no ${name}`, "--out", place])).toBe(1);
  expect(err.mock.calls.join("\n")).toContain("There is no open team called");
  for (const wrong of [
    ["--pseudonymous"],
    ["--permit", "X"],
    ["--format", "doc"],
    ["--everything", "--format", "csv"],
  ])
    expect(await answer(["export", "--team", name, ...wrong, "--out", place])).toBe(2);
});
