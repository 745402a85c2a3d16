import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { ClientRow } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { audit, clientScreens, clients } from "@/db/schema";
import { transact } from "@/db/store";
import { type Actor, mintActor } from "@/lib/access/actor";
import { endSession, startSession } from "@/lib/access/session-store";
import { archiveClient } from "@/lib/clients/commands/archive";
import { startEvaluation } from "@/lib/evaluations/commands/start";
import { evaluationRow } from "@/lib/evaluations/test-evaluations";
import { publish } from "@/lib/live/bus";
import { listenTo } from "@/lib/live/test-follower";
import { endMeeting } from "@/lib/meetings/commands";
import { discardPlan } from "@/lib/plans/commands/correct";
import { startPlan } from "@/lib/plans/commands/start";
import { aConfirmedPlan, confirmNow, fill, smallPlan, workerAndClient } from "@/lib/plans/test-plans";
import { fieldsOf } from "@/lib/saving/fields";
import { endScreens, giveOwnNumber, startScreen } from "./commands";
import { lineId } from "./line-id";
import { openScreen } from "./look";
import type { ScreenMessage } from "./messages";
import { screenStream } from "./stream";
import { screenViews } from "./view";

const now = new Date("2026-11-24T08:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
let worker: Actor;
let client: ClientRow;
beforeEach(async () => {
  const made = await workerAndClient();
  client = made.client;
  worker = (await signedIn(made.worker)).actor;
});

async function signedIn(actor: Actor, at = now) {
  const { id: sessionId, token } = await transact((tx) => startSession(tx, actor.userId, at));
  return { actor: mintActor({ ...actor, sessionId }), token };
}
const aPlan = async (mode?: "together") =>
  (await startPlan(worker, { clientId: client.id, fromCurrent: false, mode }, now)).planId;
const show = async (documentId: string, kind: "plan" | "evaluation" = "plan", actor = worker) =>
  (await startScreen(actor, { kind, documentId, language: "fi", beside: undefined }, now)).screenId;
const over = { code: "notFound" };

async function textOf(screenId: string, part: string, actor = worker) {
  const { screen, shown } = await openScreen(actor, screenId, now);
  return JSON.stringify(screenViews(screen, shown, part));
}

describe("a client screen", () => {
  test("shows the working copy in the client's words, part by part, and leaves its trace", async () => {
    const planId = await aPlan();
    await fill(worker, planId, { "goals.debt.chosen": true, "goals.debt.words": "Velat kuntoon" }, now);
    const step = "steps.own-aaaa1111";
    await fill(
      worker,
      planId,
      { [`${step}.chosen`]: true, [`${step}.what`]: "Soitan pankkiin", [`${step}.who`]: "client" },
      now,
    );
    const screenId = await show(planId);
    expect(await textOf(screenId, "goals")).toContain("Velat kuntoon");
    expect(await textOf(screenId, "goals")).not.toContain("pankkiin");
    expect(await textOf(screenId, "methods")).toMatch(/Soitan pankkiin.*Tekijä.*sinä/);
    expect(await textOf(screenId, "summary")).toMatch(/Velat kuntoon.*Soitan pankkiin/);
    expect(await textOf(screenId, "services")).toContain("Tähän ei ole vielä kirjattu mitään.");
    const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.object, planId)));
    const acts = rows.map(({ act }) => act).filter((act) => act.startsWith("clientScreen."));
    expect(new Set(acts)).toEqual(new Set(["clientScreen.start", "clientScreen.open"]));
  });

  test("has no code, no hidden item, and nothing that is for workers only", async () => {
    const planId = await aPlan();
    const secret = "SALAISUUS";
    await fill(
      worker,
      planId,
      {
        "goals.leaving-violence.chosen": true,
        "goals.leaving-violence.words": secret,
        "goals.debt.chosen": true,
        "goals.housing.chosen": true,
        "goals.housing.words": secret,
        "goals.housing.hidden": true,
        "factors.economic-situation.effect": 1,
        "factors.economic-situation.note": secret,
        "methods.guidance-to-services.planned": true,
        "methods.guidance-to-services.note": secret,
        "steps.own-aaaa1111.chosen": true,
        "steps.own-aaaa1111.what": secret,
        "steps.own-aaaa1111.goalKey": "housing",
        agreedReason: secret,
        othersWords: secret,
      },
      now,
    );
    const screenId = await show(planId);
    const { screen, shown } = await openScreen(worker, screenId, now);
    const text = JSON.stringify(screenViews({ ...screen, beside: "sv" }, shown, "summary"));
    expect(text).not.toContain(secret);
    expect(text).not.toMatch(/"debt|leaving-violence|economic-situation|guidance-to-services/);
    expect(text).toContain("Saan velka-asiat");
  });

  test("under a non-disclosure order shows no meeting place", async () => {
    const planId = await aPlan();
    await fill(worker, planId, { meetingDate: "2026-12-01", meetingPlace: "Katu 1" }, now);
    const screenId = await show(planId);
    expect(await textOf(screenId, "summary")).toContain("Katu 1");
    await transact((tx) => tx.update(clients).set({ nonDisclosure: true }).where(eq(clients.id, client.id)));
    expect(await textOf(screenId, "summary")).not.toContain("Katu 1");
  });

  test("is this session's only, and of this document only", async () => {
    const planId = await aPlan();
    const screenId = await show(planId);
    const other = await signedIn(worker);
    await expect(openScreen(other.actor, screenId, now)).rejects.toMatchObject(over);
    const stranger = (await signedIn(anActor(await aUser()))).actor;
    await expect(openScreen(stranger, screenId, now)).rejects.toMatchObject(over);
    await expect(show(planId, "plan", stranger)).rejects.toMatchObject(over);
    await expect(openScreen(worker, "closed", now)).rejects.toMatchObject(over);
    const left = await transact((tx) => tx.select().from(clientScreens));
    expect(left.filter(({ documentId }) => documentId === planId)).toHaveLength(1);
  });

  test("one worker's two plans never mix, and neither do two workers'", async () => {
    const mine = await aPlan();
    await fill(worker, mine, { wish: "Minun toiveeni" }, now);
    const { client: second } = await workerAndClient();
    await transact((tx) =>
      tx.update(clients).set({ responsibleId: worker.userId }).where(eq(clients.id, second.id)),
    );
    const { planId: others } = await startPlan(worker, { clientId: second.id, fromCurrent: false }, now);
    await fill(worker, others, { wish: "Toisen toive" }, now);
    const [one, two] = [await show(mine), await show(others)];
    expect(await textOf(one, "goals")).toMatch(/Minun toiveeni/);
    expect(await textOf(two, "goals")).toMatch(/Toisen toive/);
    expect(await textOf(one, "goals")).not.toMatch(/Toisen toive/);
    await endScreens(worker, { documentId: mine }, now);
    await expect(openScreen(worker, one, now)).rejects.toMatchObject(over);
    expect(await textOf(two, "goals")).toMatch(/Toisen toive/);
  });

  test("opened again over the same plan takes the place of the first", async () => {
    const planId = await aPlan();
    const [first, second] = [await show(planId), await show(planId)];
    await expect(openScreen(worker, first, now)).rejects.toMatchObject(over);
    await expect(openScreen(worker, second, now)).resolves.toBeDefined();
  });
});

describe("a client screen is over", () => {
  test("when it was ended, and after its time", async () => {
    const planId = await aPlan();
    const screenId = await show(planId);
    await expect(openScreen(worker, screenId, later(2.9))).resolves.toBeDefined();
    await expect(openScreen(worker, screenId, later(3))).rejects.toMatchObject(over);
    await endScreens(worker, { documentId: planId }, later(1));
    await expect(openScreen(worker, screenId, later(1))).rejects.toMatchObject(over);
  });

  test("when the meeting ends, the plan is confirmed, put away, or the client is no longer the worker's", async () => {
    const planId = await aPlan("together");
    const met = await show(planId);
    await endMeeting(worker, { documentId: planId }, later(1));
    await expect(openScreen(worker, met, later(1))).rejects.toMatchObject(over);

    await fill(worker, planId, smallPlan, now);
    const open = await show(planId);
    await confirmNow(worker, planId, now);
    await expect(openScreen(worker, open, now)).rejects.toMatchObject(over);
    await expect(show(planId)).rejects.toMatchObject({ code: "confirmed" });

    const { planId: next } = await startPlan(worker, { clientId: client.id, fromCurrent: false }, now);
    const draft = await show(next);
    await discardPlan(worker, { planId: next }, now);
    await expect(openScreen(worker, draft, now)).rejects.toMatchObject(over);

    const { planId: third } = await startPlan(worker, { clientId: client.id, fromCurrent: false }, now);
    const lost = await show(third);
    const other = await aUser();
    await transact((tx) =>
      tx.update(clients).set({ responsibleId: other.id }).where(eq(clients.id, client.id)),
    );
    await expect(openScreen(worker, lost, now)).rejects.toMatchObject(over);
  });

  test("for a client whose record is put away", async () => {
    const planId = await aConfirmedPlan(worker, client.id, {}, now);
    await archiveClient(worker, { clientId: client.id, reason: "Moved away" }, now);
    await expect(show(planId)).rejects.toMatchObject({ code: "archived" });
  });
});

describe("the stream of a screen", () => {
  /** The clock of a stream is the real one. */
  const real = new Date();
  const draw = async (...[screen, shown, part]: Parameters<Parameters<typeof screenStream>[0]["draw"]>) =>
    `${part}: ${JSON.stringify(screenViews(screen, shown, part))}`;

  async function follow(planId: string) {
    const mine = await signedIn(worker, real);
    const { screenId } = await startScreen(
      mine.actor,
      { kind: "plan", documentId: planId, language: "fi", beside: undefined },
      real,
    );
    const { screen } = await openScreen(mine.actor, screenId, real);
    const { userId } = mine.actor;
    const stream = screenStream({ screen, userId, token: mine.token, part: "goals", draw });
    const listener = listenTo(stream);
    // The follower of pages reads any messages of this form.
    const next = async (kind: ScreenMessage["kind"]) =>
      (await listener.next(kind as never)) as unknown as { html: string };
    return { ...mine, screenId, ...listener, next };
  }

  test("tells each saved change, follows the worker's part, and ends with the screen", async () => {
    const planId = await aPlan();
    const screen = await follow(planId);
    expect((await screen.next("show")).html).toMatch(/^goals: /);
    await fill(worker, planId, { wish: "Oma koti" }, real);
    expect((await screen.next("show")).html).toMatch(/^goals: .*Oma koti/);
    const here = { kind: "here", documentId: planId, stream: "their-page", userId: worker.userId } as const;
    publish({ ...here, part: "services" });
    expect((await screen.next("show")).html).toMatch(/^services: /);
    // A page that the client sees nothing of leaves the screen where it was.
    publish({ ...here, kind: "moved", part: "client-screen" });
    await fill(worker, planId, { wish: "Oma pieni koti" }, real);
    expect((await screen.next("show")).html).toMatch(/^services: /);
    await endScreens(screen.actor, { documentId: planId }, real);
    await screen.next("end");
    await screen.ended();
  });

  test("ends when its worker signs out", async () => {
    const screen = await follow(await aPlan());
    await screen.next("show");
    await transact((tx) => endSession(tx, screen.actor.sessionId));
    await screen.next("end");
  });
});

describe("the client's own number", () => {
  async function asked() {
    await aConfirmedPlan(
      worker,
      client.id,
      { "goals.debt.words": "Velat kuntoon", "goals.leaving-violence.chosen": true },
      now,
    );
    const { evaluationId } = await startEvaluation(worker, { clientId: client.id }, now);
    const screenId = await show(evaluationId, "evaluation");
    return { evaluationId, screenId, line: lineId(screenId, "goals", "debt") };
  }
  const ofClient = async (id: string) =>
    (await transact((tx) => fieldsOf(tx, id))).get("goals.debt.clientScore");

  test("is saved as the client's own view, and the log says where it came from", async () => {
    const { evaluationId, screenId, line } = await asked();
    expect(await textOf(screenId, "goals")).toMatch(/Velat kuntoon.*"given":null/);
    await giveOwnNumber(worker, screenId, { line, score: 40 }, now);
    expect(await ofClient(evaluationId)).toBe(40);
    expect(await textOf(screenId, "goals")).toContain("Oma lukusi on 40.");
    // Again, over what stands there.
    await giveOwnNumber(worker, screenId, { line, score: 55 }, now);
    expect(await ofClient(evaluationId)).toBe(55);
    const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.object, evaluationId)));
    const saves = rows.filter(({ act }) => act === "evaluation.save");
    expect(saves).toMatchObject([
      { userId: worker.userId, detail: { source: "clientScreen", paths: ["goals.debt.clientScore"] } },
      { detail: { source: "clientScreen" } },
    ]);
  });

  test("is refused for a goal that is not shown, from another session, and after the end", async () => {
    const { evaluationId, screenId, line } = await asked();
    const { version } = await evaluationRow(evaluationId);
    const hidden = lineId(screenId, "goals", "leaving-violence");
    const give = (actor: Actor, line: string) => giveOwnNumber(actor, screenId, { line, score: 40 }, now);
    await expect(give(worker, hidden)).rejects.toMatchObject(over);
    await expect(give((await signedIn(worker)).actor, line)).rejects.toMatchObject(over);
    await endScreens(worker, { documentId: evaluationId }, now);
    await expect(give(worker, line)).rejects.toMatchObject(over);
    expect((await evaluationRow(evaluationId)).version).toBe(version);
  });
});
