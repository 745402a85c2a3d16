import { eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import { audit, voiceAnswers } from "@/db/schema";
import { transact } from "@/db/store";
import { newId } from "@/lib/ids";
import { answerOptions, voiceQuestions } from "../questions";
import { countAnswers } from "./count";
import { openVoiceFigures } from "./queries";
import { voiceSheet } from "./sheet";
import { readVoiceView } from "./view";

const now = new Date("2026-11-24T08:00:00Z");
beforeEach(() => transact((tx) => tx.delete(voiceAnswers)));

const add = (teamId: string, day: string, list: Record<string, string>[]) =>
  transact(async (tx) => {
    for (const answers of list)
      await tx.insert(voiceAnswers).values({
        id: newId(),
        teamId,
        audience: "statistics",
        source: "share",
        day,
        gender: "unknown",
        answers,
      });
  });
const times = (n: number, answers: Record<string, string>) => Array.from({ length: n }, () => answers);
const view = (search = {}) => readVoiceView(search, "2026-11-24");
const of = (questions: ReturnType<typeof countAnswers>, key: string) =>
  questions.find((one) => one.key === key);

test("a worker and a lead see their own team, one at a time, and only months of the year that are over", async () => {
  const [mine, second, other] = [await aTeam(), await aTeam(), await aTeam()];
  await add(mine.id, "2026-10-01", times(6, { lonely: "yes" }));
  await add(mine.id, "2026-11-01", times(6, { lonely: "no" }));
  await add(mine.id, "2025-12-01", times(9, { lonely: "no" }));
  await add(other.id, "2026-10-01", times(20, { lonely: "no" }));
  const worker = anActor(await aUser({ teamIds: [mine.id] }));
  const { n, questions } = await openVoiceFigures(worker, view(), now);
  expect(n).toBe(5);
  expect(of(questions, "lonely")).toEqual({
    key: "lonely",
    n: 5,
    options: [
      { key: "yes", count: 5, percent: 100 },
      { key: "no", count: null, percent: null },
    ],
  });
  expect((await openVoiceFigures(worker, view({ year: "2025" }), now)).n).toBe(10);
  // Another's team is not the actor's to ask, and without the flag the county is not either.
  expect((await openVoiceFigures(worker, view({ team: other.id }), now)).n).toBe(5);
  expect((await openVoiceFigures(worker, view({ view: "county" }), now)).n).toBe(5);
  const lead = anActor(await aUser({ role: "lead", teamIds: [mine.id, second.id], countyFigures: true }));
  expect((await openVoiceFigures(lead, view({ team: second.id }), now)).n).toBe(0);
  expect((await openVoiceFigures(lead, view({ view: "county" }), now)).n).toBe(25);
});

test("who looks after the system or its log sees none", async () => {
  for (const role of ["admin", "auditor"] as const)
    await expect(openVoiceFigures(anActor(await aUser({ role })), view(), now)).rejects.toMatchObject({
      code: "notFound",
    });
});

test("the log tells answers taken as a file from answers that were looked at", async () => {
  const worker = anActor(await aUser({ teamIds: [(await aTeam()).id] }));
  await openVoiceFigures(worker, view(), now);
  await openVoiceFigures(worker, view(), now, "csv");
  const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.userId, worker.userId)));
  const formats = rows.map(({ detail }) => (detail as { format?: string }).format);
  expect(formats.toSorted()).toEqual(["csv", undefined]);
});

test("under five answers nothing is told, also not to the own team", async () => {
  const team = await aTeam();
  await add(team.id, "2026-10-01", times(4, { lonely: "yes" }));
  const worker = anActor(await aUser({ teamIds: [team.id] }));
  const figures = await openVoiceFigures(worker, view(), now);
  expect(figures).toMatchObject({ n: null, questions: [] });
  expect(voiceSheet(figures, "fi").rows).toEqual([]);
});

test("counts are rounded one by one, and shares are of what is told", () => {
  const questions = countAnswers([
    ...times(7, { food: "yes", medicine: "yes", doctor: "no" }),
    ...times(12, { food: "no", medicine: "no", doctor: "no" }),
    ...times(3, { food: "no" }),
  ]);
  expect(of(questions, "food")).toMatchObject({
    n: 20,
    options: [
      { key: "yes", count: 5, percent: 25 },
      { key: "no", count: 15, percent: 75 },
    ],
  });
  expect(of(questions, "deprivation")).toMatchObject({ n: 20 });
  expect(of(questions, "deprivation")?.options.map(({ count }) => count)).toEqual([10, null, 5, null]);
  expect(of(questions, "lonely")).toMatchObject({ n: null });
});

test("whatever is answered, one answer more is told by nothing or by five, and no count from one to four is told", () => {
  const answer = fc.record(
    Object.fromEntries(voiceQuestions.map(({ key, kind }) => [key, fc.constantFrom(...answerOptions[kind])])),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Record<string, string>>;
  const told = (list: Record<string, string>[]) =>
    countAnswers(list).flatMap(({ n, options }) => [n, ...options.map(({ count }) => count)]);
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 40 }), answer, (list, more) => {
      const [before, after] = [told(list), told([...list, more])];
      for (const [at, count] of after.entries()) {
        expect(count === null || (count >= 5 && count % 5 === 0)).toBe(true);
        expect([0, 5]).toContain((count ?? 0) - (before[at] ?? 0));
      }
    }),
  );
});
