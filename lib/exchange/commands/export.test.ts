import { eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import { audit, blocks, clients, consents } from "@/db/schema";
import { transact } from "@/db/store";
import { daysBetween } from "@/lib/dates";
import { newId } from "@/lib/ids";
import { commandLineActor } from "../command-line";
import { jsonFile } from "../export/json";
import { tableRows } from "../export/tables";
import { aCohort, aFileClient, aNumber } from "../test-cohort";
import { namedFile, recordExport, researchFile } from "./export";
import { importCohort } from "./import-cohort";

const now = new Date("2026-11-24T08:00:00Z");
const cli = commandLineActor();

/** A team with imported clients. */
async function aTeamOf(numbers: readonly string[]) {
  const team = await aTeam();
  const user = await aUser({ teamIds: [team.id] });
  const asked = { team: team.name, worker: user.email, create: false, dryRun: false };
  await importCohort(cli, aCohort(...numbers.map((number) => aFileClient(number))), asked, now);
  const rows = await transact((tx) =>
    tx
      .select()
      .from(clients)
      .where(inArray(clients.number, [...numbers])),
  );
  const idOf = (number: string | undefined) => rows.find((row) => row.number === number)?.id ?? "";
  return { team, user, asked, idOf };
}
const asText = async (file: { head: Record<string, unknown>; batches: AsyncIterable<unknown[]> }) =>
  (await Array.fromAsync(jsonFile(file.head, file.batches))).join("");
const named = async (teamId: string) =>
  namedFile(await recordExport(cli, { teamIds: [teamId], reason: "Kehittämistyö", as: "json" }, now));
const permit = "THL/1/2026";
const research = async (teamId: string) =>
  researchFile(await recordExport(cli, { teamIds: [teamId], permit, as: "json" }, now), permit, now);
const consent = (clientId: string, given: boolean, day: string) =>
  transact((tx) =>
    tx.insert(consents).values({
      id: newId(),
      clientId,
      kind: "research",
      given,
      giver: "client",
      day,
      at: new Date(`${day}T10:00:00Z`),
      by: "u",
      byName: "U",
    }),
  );

test("the file holds the team's clients by number, and the same content is the same bytes", async () => {
  const numbers = [`${aNumber()}-10`, `${aNumber()}-9`];
  const { team } = await aTeamOf(numbers);
  const text = await asText(await named(team.id));
  expect(text).toBe(await asText(await named(team.id)));
  expect(JSON.parse(text).clients.map(({ number }: { number: string }) => number)).toEqual(numbers);
  const [row] = await transact((tx) => tx.select().from(audit).where(eq(audit.act, "exchange.export")));
  expect(row?.detail).toMatchObject({ n: 2, teamIds: [team.id], reason: "Kehittämistyö" });
});

test("an empty team gives a whole file without clients", async () => {
  const { id } = await aTeam();
  expect(JSON.parse(await asText(await named(id)))).toEqual(aCohort());
});

test("nobody under turvakielto is in a file, and nobody whose block list has who asks", async () => {
  const [hidden = "", blocked = "", open = ""] = [aNumber(), aNumber(), aNumber()];
  const { team, idOf } = await aTeamOf([hidden, blocked, open]);
  const lead = await aUser({ role: "lead", teamIds: [team.id] });
  await transact(async (tx) => {
    await tx.update(clients).set({ nonDisclosure: true }).where(eq(clients.number, hidden));
    const block = { clientId: idOf(blocked), userId: lead.id, addedAt: now, addedBy: "u" };
    await tx.insert(blocks).values(block);
  });
  const asked = { teamIds: [team.id], reason: "Kehittämistyö", as: "json" };
  const file = namedFile(await recordExport(anActor(lead), asked, now));
  expect(file.leftOut.nonDisclosure).toBe(1);
  const held = JSON.parse(await asText(file)).clients.map(({ number }: { number: string }) => number);
  expect(held).toEqual([open]);
});

test("only those whose latest word is a consent go to research; why the others do not is told", async () => {
  const [yes = "", no = "", back = "", hidden = "", again = ""] = Array.from({ length: 5 }, aNumber);
  const { team, idOf } = await aTeamOf([yes, no, back, hidden, again]);
  await consent(idOf(yes), true, "2026-01-01");
  await consent(idOf(back), true, "2026-01-01");
  await consent(idOf(back), false, "2026-02-01");
  await consent(idOf(again), false, "2026-01-01");
  await consent(idOf(again), true, "2026-02-01");
  await consent(idOf(hidden), true, "2026-01-01");
  await transact((tx) => tx.update(clients).set({ nonDisclosure: true }).where(eq(clients.number, hidden)));
  const file = await research(team.id);
  expect(file.n).toBe(2);
  expect(file.leftOut).toEqual({ nonDisclosure: 1, noConsent: 1, withdrawn: 1 });
  // How many of a team are under turvakielto stays here.
  expect(file.head).toMatchObject({ permit: "THL/1/2026", leftOut: { noConsent: 1, withdrawn: 1 } });
  expect(JSON.stringify(file.head)).not.toContain("nonDisclosure");
});

test("a research file tells of nobody who it is, and keeps the time between a client's days", async () => {
  const number = aNumber();
  const { team, idOf } = await aTeamOf([number]);
  await consent(idOf(number), true, "2026-01-01");
  const text = await asText(await research(team.id));
  for (const secret of [number, "1984-02-29", "Tampere", "Oma tavoite", "Kela", idOf(number)])
    expect(text).not.toContain(secret);
  const [client] = JSON.parse(text).clients;
  expect(client.plans.map(({ age }: { age: number }) => age)).toEqual([40, 40]);
  const [first, second] = client.plans;
  expect(first.confirmedOn).not.toBe("2024-03-01");
  expect(daysBetween(first.confirmedOn, second.confirmedOn)).toBe(daysBetween("2024-03-01", "2025-01-15"));
  expect(daysBetween(first.confirmedOn, first.evaluations[0].on)).toBe(
    daysBetween("2024-03-01", "2024-09-02"),
  );
  expect(first.goals).toContainEqual({ code: "own-words", when: "later" });
  // Another key, other ids and other days.
  const [other] = JSON.parse(await asText(await research(team.id))).clients;
  expect(other.id).not.toBe(client.id);
});

test("the tables have a row a thing, and no mark is no row", () => {
  const rows = tableRows([aFileClient("A-1")]);
  expect(rows.clients).toEqual([["A-1", "woman", "1984-02-29", "Tampere", "fi"]]);
  expect(rows.plans[0]).toEqual(["A-1/1", "A-1", "2024-03-01", "together", 40]);
  expect(rows.goals[2]).toEqual(["A-1/1", 3, "own-words", "later", "Oma tavoite"]);
  expect(rows.scores).toEqual([
    ["A-1/1/1", "debt", 0],
    ["A-1/1/1", "housing", 60],
  ]);
  expect(rows.used_methods).toEqual([
    ["A-1/1/1", "making-a-plan", 1],
    ["A-1/1/1", "supportive-discussion", 0],
  ]);
});
