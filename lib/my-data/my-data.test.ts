import { eq, getTableColumns, getTableName, is, Table } from "drizzle-orm";
import { createTranslator } from "next-intl";
import { beforeEach, expect, test } from "vitest";
import { auditOf } from "@/db/factories/audit";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import * as schema from "@/db/schema";
import { blocks, clients, messages, openingReasons, shareOpenings, shares, voiceAnswers } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordConsent } from "@/lib/consents/commands";
import { startEvaluation } from "@/lib/evaluations/commands/start";
import { confirmEvaluationNow, fillEvaluation } from "@/lib/evaluations/test-evaluations";
import { messagesOf } from "@/lib/i18n/messages";
import { newId } from "@/lib/ids";
import { noteMethod } from "@/lib/method-diary/commands/note";
import { startPlan } from "@/lib/plans/commands/start";
import { aConfirmedPlan, fill, workerAndClient } from "@/lib/plans/test-plans";
import { myDataDocument } from "./document";
import { myDataJson } from "./json";
import { openDataCheck, openMyData } from "./queries";
import type { MyDataTools } from "./words";

const now = new Date("2026-11-24T08:00:00Z");
let worker: Actor;
let client: ClientRow;

const part = <Name extends "myData" | "clients" | "common" | "consents">(namespace: Name) =>
  createTranslator({ locale: "fi", messages: messagesOf("fi"), namespace });
const tools = {
  t: part("myData"),
  clients: part("clients"),
  common: part("common"),
  consents: part("consents"),
  record: {
    t: createTranslator({ locale: "fi", messages: messagesOf("fi"), namespace: "handOver.record" }),
    plan: createTranslator({ locale: "fi", messages: messagesOf("fi"), namespace: "planSummary" }),
    locale: "fi",
  },
  locale: "fi",
} as MyDataTools;

const given = async (hidden: boolean) => {
  const data = await openMyData(worker, { clientId: client.id, hidden, as: "print" }, now);
  return {
    paper: JSON.stringify(myDataDocument(data, "2026-11-24", tools)),
    json: myDataJson(data, now),
    isSafe: data.isSafe,
  };
};

/** A client of whom there is something in every part, each with a word of its own; `PIILO…` marks what is hidden. */
async function everything() {
  const planId = await aConfirmedPlan(
    worker,
    client.id,
    {
      wish: "SANA-wish",
      "goals.debt.words": "SANA-goal",
      "goals.leaving-violence.chosen": true,
      "goals.leaving-violence.words": "PIILO-goal",
      "factors.economic-situation.effect": 1,
      "factors.economic-situation.note": "SANA-factor-note",
      "methods.crisis-work.planned": true,
      "methods.crisis-work.note": "SANA-method-note",
      "steps.own-aaaa1111.chosen": true,
      "steps.own-aaaa1111.what": "SANA-step",
      "steps.own-aaaa1111.whoName": "SANA-sister",
      "steps.own-bbbb2222.chosen": true,
      "steps.own-bbbb2222.what": "PIILO-step",
      "steps.own-bbbb2222.goalKey": "leaving-violence",
      meetingDate: "2026-12-01",
      meetingPlace: "SANA-place",
    },
    now,
  );
  await noteMethod(
    worker,
    { clientId: client.id, method: "crisis-work", day: "2026-11-24", note: "SANA-diary" },
    now,
  );
  const { evaluationId } = await startEvaluation(worker, { clientId: client.id }, now);
  await fillEvaluation(
    worker,
    evaluationId,
    {
      day: "2026-11-24",
      tookPart: "together",
      "goals.debt.score": 37,
      "goals.leaving-violence.reason": "PIILO-reason",
      notes: "SANA-evaluation-notes",
    },
    now,
  );
  await confirmEvaluationNow(worker, evaluationId, now);
  const { planId: draftId } = await startPlan(worker, { clientId: client.id, fromCurrent: true }, now);
  await fill(worker, draftId, { wish: "SANA-draft" }, now);
  const consent = {
    clientId: client.id,
    kind: "kela",
    given: true,
    giver: "client",
    day: "2026-11-20",
  } as const;
  await recordConsent(worker, consent, now);
  const other = await aUser({ name: "Estetty Entinen" });
  await transact(async (tx) => {
    const of = { clientId: client.id };
    await tx.insert(blocks).values({ ...of, userId: other.id, addedAt: now, addedBy: "u" });
    const why = {
      id: newId(),
      ...of,
      userId: other.id,
      reason: "SALAISUUS soitti",
      day: "2026-11-20",
      at: now,
    };
    await tx.insert(openingReasons).values(why);
    const shareId = newId();
    await tx.insert(shares).values({
      ...of,
      id: shareId,
      planId,
      content: { title: "SANA-shared" },
      tokenHash: `SALAISUUS-${shareId}`,
      pinHash: "SALAISUUS-pin",
      createdAt: now,
      createdBy: "u",
      createdByName: "SANA-sharer",
      expiresAt: now,
      clientAsked: "SANA-asked",
    });
    const until = now;
    await tx
      .insert(shareOpenings)
      .values({ id: newId(), shareId, at: now, keyHash: `SALAISUUS-${shareId}`, until });
    await tx.insert(messages).values({
      ...of,
      id: newId(),
      planId,
      shareId,
      kind: "change",
      words: "SANA-message",
      goals: ["debt"],
      at: now,
      answer: "SANA-answer",
      answeredAt: now,
      answeredByName: "SANA-answerer",
    });
    const voice = { teamId: client.teamId, source: "share", gender: "woman", day: "2026-11-01" } as const;
    await tx.insert(voiceAnswers).values([
      { ...voice, ...of, id: newId(), audience: "worker", answers: { food: "yes" } },
      { ...voice, id: newId(), audience: "statistics", answers: { lonely: "yes" } },
    ]);
  });
}

beforeEach(async () => {
  ({ worker, client } = await workerAndClient());
});

const words = (text: string, start: string) =>
  [...new Set(text.match(new RegExp(`${start}-[\\w-]+`, "g")))].sort();

test("everything is on the paper and in the file: every word that is stored is in both", async () => {
  await everything();
  const all = [
    "answer",
    "answerer",
    "asked",
    "diary",
    "draft",
    "evaluation-notes",
    "factor-note",
    "goal",
    "message",
    "method-note",
    "place",
    "sharer",
    "sister",
    "step",
    "wish",
  ].map((word) => `SANA-${word}`);
  const { paper, json, isSafe } = await given(true);
  expect(words(paper, "SANA")).toEqual(all);
  expect(words(json, "SANA")).toEqual([...all, "SANA-shared"].sort());
  expect(isSafe).toBe(false);
  for (const text of [paper, json]) expect(words(text, "PIILO")).toContain("PIILO-step");
  expect(paper).toContain("37 / 100");
  expect(paper).toContain(messagesOf("fi").voice.questions.food);
});

test("what is marked as not shown is in no text, evaluation or change of the safe paper and file, and both say so", async () => {
  await everything();
  const { paper, json, isSafe } = await given(false);
  expect(isSafe).toBe(true);
  for (const text of [paper, json]) expect(text).not.toMatch(/PIILO|leaving-violence|väkival/i);
  expect(words(paper, "SANA")).toContain("SANA-step");
  expect(paper).toContain(messagesOf("fi").myData.sheet.safe);
  expect(json).not.toContain('"facts"');
  expect(JSON.parse(json).leftOut).toContain("notForPaper");
});

test("the block list, others' reasons, hashes and answers for statistics are never given", async () => {
  await everything();
  const { paper, json } = await given(true);
  for (const text of [paper, json]) expect(text).not.toMatch(/SALAISUUS|Estetty|"lonely"/);
});

test("under turvakielto the safe paper has no way to reach the client", async () => {
  await transact((tx) =>
    tx
      .update(clients)
      .set({ nonDisclosure: true, address: "SANA-street", phone: "0401" })
      .where(eq(clients.id, client.id)),
  );
  await everything();
  const { paper, json } = await given(false);
  for (const text of [paper, json]) expect(text).not.toMatch(/SANA-(street|place)|0401/);
  expect((await given(true)).json).toContain("SANA-street");
});

test("the check names other people, counts notes and hidden things, and tells of dangers", async () => {
  await transact((tx) =>
    tx
      .update(clients)
      .set({ guardianKind: "guardian", guardianScope: "both", guardianName: "Edvin Vartija" })
      .where(eq(clients.id, client.id)),
  );
  await everything();
  const { check } = await openDataCheck(worker, client.id, now);
  // Two in the plan in force, and two in the draft that was begun from it.
  expect(check).toMatchObject({ hidden: 4, flags: ["violence", "blocked"] });
  expect(check.people).toEqual([
    { from: "guardian", words: "Edvin Vartija" },
    { from: "doer", words: "SANA-sister" },
  ]);
  expect(check.notes).toBe(5);
});

test("a client of whom nothing is stored gets a paper too", async () => {
  const { check } = await openDataCheck(worker, client.id, now);
  expect(check).toEqual({ people: [], notes: 0, hidden: 0, flags: [] });
  expect((await given(false)).isSafe).toBe(false);
});

test("each look leaves a row, and others than the client's workers find nothing", async () => {
  await openDataCheck(worker, client.id, now);
  await openMyData(worker, { clientId: client.id, hidden: true, as: "export" }, now);
  const rows = await auditOf(client.id);
  expect(rows.map(({ act, detail }) => [act, detail])).toEqual([
    ["myData.check", null],
    ["myData.export", { hidden: true }],
  ]);
  const lead = anActor(await aUser({ role: "lead", teamIds: [client.teamId] }));
  const asked = { clientId: client.id, hidden: false, as: "print" } as const;
  await expect(openMyData(lead, asked, now)).rejects.toMatchObject({ code: "notFound" });
  await expect(openDataCheck(lead, client.id, now)).rejects.toMatchObject({ code: "notFound" });
  const strangers = await aClient();
  await expect(openDataCheck(worker, strangers.id, now)).rejects.toMatchObject({ code: "notFound" });
});

/** Every table that points at a client or a document of one, and where it stands in what the client gets. */
const known = {
  given: [
    ...["clients", "co_workers", "consents", "plans", "evaluations", "fields", "changes", "revisions"],
    ...["meetings", "method_uses", "hand_overs", "client_screens", "shares", "share_openings", "messages"],
    "voice_answers",
  ],
  /** Rows of figures, made from revisions, which are given. */
  derived: [
    ...["plan_goals", "plan_factors", "plan_methods", "plan_services", "plan_steps"],
    ...[
      "evaluation_goals",
      "evaluation_methods",
      "evaluation_services",
      "evaluation_steps",
      "evaluation_factors",
    ],
  ],
  /** The log report; the answers to repeated requests, which hold ids and versions only. */
  elsewhere: ["audit", "saves"],
  leftOut: ["blocks", "opening_reasons"],
};

test("no table that holds something of a client is forgotten", () => {
  const links = ["clientId", "planId", "evaluationId", "documentId", "shareId"];
  const tables = Object.values(schema).filter((one) => is(one, Table));
  const found = tables
    .filter((table) => Object.keys(getTableColumns(table)).some((column) => links.includes(column)))
    .map((table) => getTableName(table));
  expect([...found, "clients"].sort()).toEqual(Object.values(known).flat().sort());
});
