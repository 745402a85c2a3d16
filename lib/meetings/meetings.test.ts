import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { audit, meetings, sessions } from "@/db/schema";
import { transact } from "@/db/store";
import { type Actor, mintActor } from "@/lib/access/actor";
import { startSession } from "@/lib/access/session-store";
import { archiveClient } from "@/lib/clients/commands/archive";
import { confirmEvaluation } from "@/lib/evaluations/commands/confirm";
import { discardEvaluation } from "@/lib/evaluations/commands/correct";
import { meetOverEvaluation } from "@/lib/evaluations/commands/meet";
import { saveEvaluation } from "@/lib/evaluations/commands/save";
import { startEvaluation } from "@/lib/evaluations/commands/start";
import { newId } from "@/lib/ids";
import { discardPlan, startCorrection } from "@/lib/plans/commands/correct";
import { meetOverPlan } from "@/lib/plans/commands/meet";
import { startPlan } from "@/lib/plans/commands/start";
import { aConfirmedPlan, confirmNow, fill, planRow, workerAndClient } from "@/lib/plans/test-plans";
import { fieldsOf } from "@/lib/saving/fields";
import type { MeetingMode } from "@/lib/terms";
import { endMeeting } from "./commands";
import { openMeeting } from "./queries";

const planned = new Date("2026-03-02T08:00:00Z");
const now = new Date("2026-11-24T08:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
let worker: Actor;
let client: ClientRow;
beforeEach(async () => {
  const made = await workerAndClient();
  client = made.client;
  const { id: sessionId } = await transact((tx) => startSession(tx, made.worker.userId, now));
  worker = mintActor({ ...made.worker, sessionId });
});

const start = (mode: MeetingMode, fromCurrent = false) =>
  startPlan(worker, { clientId: client.id, fromCurrent, mode }, now);
const valuesOf = async (id: string) => Object.fromEntries(await transact((tx) => fieldsOf(tx, id)));
const rowsOf = (documentId: string) =>
  transact((tx) => tx.select().from(meetings).where(eq(meetings.documentId, documentId)));
const untilOf = async (actor: Actor) => {
  const rows = await transact((tx) => tx.select().from(sessions).where(eq(sessions.id, actor.sessionId)));
  return rows[0]?.meetingUntil;
};
const actsOn = async (object: string) => {
  const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.object, object)));
  return rows.map(({ act }) => act).filter((act) => act.startsWith("meeting."));
};

describe("a meeting", () => {
  test("together fills in who took part, keeps the session, and leaves its trace", async () => {
    const { planId } = await start("together");
    expect(await valuesOf(planId)).toEqual({ tookPart: "together" });
    expect(await rowsOf(planId)).toMatchObject([
      { kind: "plan", mode: "together", clientId: client.id, startedBy: worker.userId, endedAt: null },
    ]);
    expect(await untilOf(worker)).toEqual(later(3));
    expect(await actsOn(planId)).toEqual(["meeting.start"]);
    expect(await openMeeting(worker, planId, later(2.9))).toEqual({ mode: "together", startedAt: now });
    expect(await openMeeting(worker, planId, later(3))).toBeUndefined();
  });

  test.each(["after", "paper"] as const)(
    "%s leaves open who took part, and the session as it was",
    async (mode) => {
      const { planId } = await start(mode);
      expect(await valuesOf(planId)).toEqual({});
      expect(await rowsOf(planId)).toMatchObject([{ mode }]);
      expect(await untilOf(worker)).toBeNull();
    },
  );

  test("over an evaluation from paper leaves its day open too", async () => {
    await aConfirmedPlan(worker, client.id, {}, planned);
    const paper = await startEvaluation(worker, { clientId: client.id, mode: "paper" }, now);
    expect(await valuesOf(paper.evaluationId)).toEqual({});
    await discardEvaluation(worker, paper, now);
    const after = await startEvaluation(worker, { clientId: client.id, mode: "after" }, now);
    expect(await valuesOf(after.evaluationId)).toEqual({ day: "2026-11-24" });
  });

  test("is one at a time: the next ends the first, also with another client", async () => {
    const { planId } = await start("together");
    const other = await aClient({ responsibleId: worker.userId, teamId: client.teamId });
    const next = await startPlan(worker, { clientId: other.id, fromCurrent: false, mode: "after" }, later(1));
    expect(await rowsOf(planId)).toMatchObject([{ endedAt: later(1) }]);
    expect(await rowsOf(next.planId)).toMatchObject([{ endedAt: null }]);
    expect(await untilOf(worker)).toBeNull();
    expect(await actsOn(planId)).toEqual(["meeting.start", "meeting.end"]);
  });

  test("that nobody ended was over after three hours", async () => {
    const { planId } = await start("together");
    await endMeeting(worker, { documentId: planId }, later(20));
    expect(await rowsOf(planId)).toMatchObject([{ endedAt: later(3) }]);
  });
});

describe("over a draft", () => {
  test("a meeting together is a change like any other", async () => {
    const { planId } = await startPlan(worker, { clientId: client.id, fromCurrent: false }, planned);
    await fill(worker, planId, { tookPart: "worker", wish: "Rest" }, planned);
    await meetOverPlan(worker, { planId, mode: "together" }, now);
    expect(await valuesOf(planId)).toEqual({ tookPart: "together", wish: "Rest" });
    expect((await planRow(planId)).version).toBe(2);
    await meetOverPlan(worker, { planId, mode: "together" }, now);
    expect((await planRow(planId)).version).toBe(2);
    await meetOverPlan(worker, { planId, mode: "paper" }, now);
    expect(await valuesOf(planId)).toEqual({ tookPart: "together", wish: "Rest" });
  });

  test("a meeting is refused to a stranger, for an archived client and for a correction, and nothing is left", async () => {
    const { planId } = await startPlan(worker, { clientId: client.id, fromCurrent: false }, planned);
    const stranger = anActor(await aUser());
    const meet = (actor: Actor) => meetOverPlan(actor, { planId, mode: "together" }, now);
    await expect(meet(stranger)).rejects.toMatchObject({ code: "notFound" });
    await discardPlan(worker, { planId }, now);
    await expect(meet(worker)).rejects.toMatchObject({ code: "closed" });
    const confirmed = await aConfirmedPlan(worker, client.id, { tookPart: "worker" }, planned);
    await startCorrection(worker, { planId: confirmed, reason: "A goal is missing" }, now);
    await expect(meetOverPlan(worker, { planId: confirmed, mode: "together" }, now)).rejects.toMatchObject({
      code: "confirmed",
    });
    expect(await valuesOf(confirmed)).toMatchObject({ tookPart: "worker" });
    await discardPlan(worker, { planId: confirmed }, now);
    const { evaluationId } = await startEvaluation(worker, { clientId: client.id }, now);
    await discardEvaluation(worker, { evaluationId }, now);
    await archiveClient(worker, { clientId: client.id, reason: "Moved away" }, now);
    await expect(meetOverEvaluation(worker, { evaluationId, mode: "together" }, now)).rejects.toMatchObject({
      code: "archived",
    });
    const left = await transact((tx) => tx.select().from(meetings).where(eq(meetings.clientId, client.id)));
    expect(left).toEqual([]);
    expect(await untilOf(worker)).toBeNull();
  });

  test("of an evaluation a meeting begins in the same way", async () => {
    await aConfirmedPlan(worker, client.id, {}, planned);
    const { evaluationId } = await startEvaluation(worker, { clientId: client.id }, now);
    await meetOverEvaluation(worker, { evaluationId, mode: "together" }, now);
    expect(await valuesOf(evaluationId)).toEqual({ day: "2026-11-24", tookPart: "together" });
    expect(await rowsOf(evaluationId)).toMatchObject([{ kind: "evaluation", mode: "together" }]);
  });
});

describe("the end of a meeting", () => {
  test("leaves the draft as it is, lets the session be idle again, and is traced once", async () => {
    const { planId } = await start("together");
    expect(await endMeeting(worker, { documentId: planId }, later(1))).toEqual({ clientId: client.id });
    expect(await endMeeting(worker, { documentId: planId }, later(2))).toEqual({ clientId: client.id });
    expect(await rowsOf(planId)).toMatchObject([{ endedAt: later(1) }]);
    expect(await untilOf(worker)).toBeNull();
    expect((await planRow(planId)).state).toBe("draft");
    expect(await actsOn(planId)).toEqual(["meeting.start", "meeting.end"]);
  });

  test("is not another's to bring about", async () => {
    const { planId } = await start("together");
    const other = anActor(await aUser());
    await expect(endMeeting(other, { documentId: planId }, now)).rejects.toMatchObject({ code: "notFound" });
    expect(await rowsOf(planId)).toMatchObject([{ endedAt: null }]);
  });

  test("comes with confirming and with discarding", async () => {
    const { planId } = await start("together");
    await fill(worker, planId, { "goals.debt.chosen": true, agreed: "yes" }, now);
    await confirmNow(worker, planId, later(1));
    expect(await rowsOf(planId)).toMatchObject([{ endedAt: later(1) }]);
    expect(await untilOf(worker)).toBeNull();

    const { evaluationId } = await startEvaluation(
      worker,
      { clientId: client.id, mode: "together" },
      later(1),
    );
    const changes = [{ path: "goals.debt.score", value: 10 }];
    await saveEvaluation(worker, evaluationId, { base: 1, key: newId(), changes }, later(1));
    await confirmEvaluation(worker, { evaluationId, version: 2 }, later(2));
    expect(await rowsOf(evaluationId)).toMatchObject([{ endedAt: later(2) }]);

    const next = await start("after", true);
    await discardPlan(worker, next, later(1));
    expect(await rowsOf(next.planId)).toMatchObject([{ endedAt: later(1) }]);
  });
});
