import { beforeEach, describe, expect, it } from "vitest";
import { aClient, type ClientSpec } from "@/db/factories/clients";
import { anActor, aUser, type UserRow } from "@/db/factories/people";
import { messages } from "@/db/schema";
import { transact } from "@/db/store";
import { startEvaluation } from "@/lib/evaluations/commands/start";
import { confirmEvaluationNow, fillEvaluation } from "@/lib/evaluations/test-evaluations";
import { newId } from "@/lib/ids";
import { startPlan } from "@/lib/plans/commands/start";
import { aConfirmedPlan } from "@/lib/plans/test-plans";
import { type ClientFilters, defaultFilters } from "../filters";
import { type Waiting, waitings } from "../terms";
import { listClients, listedOnAllPages } from "./list";

const now = new Date("2026-11-24T09:00:00Z");
const at = (day: string) => new Date(`${day}T09:00:00Z`);
const kela = "guidance-to-services-3";
const library = "guidance-to-services-4";
let lead: UserRow;
let worker: UserRow;

beforeEach(async () => {
  lead = await aUser({ role: "lead" });
  worker = await aUser({ teamIds: lead.teamIds });
});

async function listed(user: UserRow, filters: Partial<ClientFilters>) {
  const { clients } = await listClients(anActor(user), { ...defaultFilters(user.role), ...filters }, now);
  return clients;
}

/** A client of the worker, of whom something was noted lately. */
async function put(spec: ClientSpec = {}) {
  return aClient({
    teamId: lead.teamIds[0] ?? "",
    responsibleId: worker.id,
    updatedAt: at("2026-11-20"),
    ...spec,
  });
}

async function planned(clientId: string, values: Parameters<typeof aConfirmedPlan>[2], day: string) {
  return aConfirmedPlan(anActor(worker), clientId, values, at(day));
}

const queued = (code: string) => ({
  [`services.${code}.chosen`]: true,
  [`services.${code}.state`]: "queued",
});

/** Makes a client who has waited since a day in each way. */
const waitingSince: Record<Waiting, (day: string) => Promise<void>> = {
  "old-draft": async (day) => {
    const { id } = await put();
    await startPlan(anActor(worker), { clientId: id, fromCurrent: false }, at(day));
  },
  untouched: async (day) => {
    await put({ updatedAt: at(day) });
  },
  "late-step": async (day) => {
    const { id } = await put();
    const step = (key: string, byDate: string) => ({
      [`steps.own-${key}.chosen`]: true,
      [`steps.own-${key}.what`]: "Call the bank",
      [`steps.own-${key}.byDate`]: byDate,
    });
    const values = { ...step("step1111", "2026-11-24"), ...step("step2222", day), ...step("step3333", day) };
    await planned(id, values, "2026-09-01");
  },
  queued: async (day) => {
    const { id } = await put();
    await planned(id, queued(kela), day);
  },
  message: async (day) => {
    const { id } = await put();
    const planId = await planned(id, {}, "2026-01-10");
    const message = { clientId: id, planId, kind: "right" as const, goals: [] };
    const days = [day, "2026-11-23"];
    await transact((tx) =>
      tx.insert(messages).values(days.map((each) => ({ ...message, id: newId(), at: at(each) }))),
    );
  },
};

/** Days of a long wait, of one that is just past the limit, and of one that is not. */
const edges: Record<Waiting, [string, string, string]> = {
  "old-draft": ["2026-10-01", "2026-11-09", "2026-11-10"],
  untouched: ["2026-05-01", "2026-08-23", "2026-08-24"],
  "late-step": ["2026-10-10", "2026-11-23", "2026-11-24"],
  queued: ["2026-05-01", "2026-09-23", "2026-09-24"],
  message: ["2026-10-01", "2026-11-16", "2026-11-17"],
};

describe.each(waitings)("the list of %s", (waiting) => {
  it("holds each client whose day is past the limit with that day, the longest wait first", async () => {
    const [long, short, within] = edges[waiting];
    for (const day of [short, within, long]) await waitingSince[waiting](day);
    const filters = { ...defaultFilters("lead"), waiting };
    const page = await listed(lead, filters);
    expect(page.map((client) => client.waiting?.since)).toEqual([long, short]);
    const file = await transact((tx) => listedOnAllPages(tx, anActor(lead), filters, "2026-11-24"));
    expect(file).toEqual(page);
  });
});

it("tells since when of nobody where it was not asked", async () => {
  await waitingSince.queued("2026-05-01");
  const [client] = await listed(lead, {});
  expect(client?.waiting).toBeUndefined();
});

it("stands as it did among those who have waited since the same day", async () => {
  for (const dueDate of ["2027-03-01", null, "2027-01-01"])
    await put({ dueDate, updatedAt: at("2026-05-01") });
  const clients = await listed(lead, { waiting: "untouched" });
  expect(clients.map(({ dueDate }) => dueDate)).toEqual(["2027-01-01", "2027-03-01", undefined]);
});

describe("the service that waits", () => {
  const waits = async (user = lead) =>
    (await listed(user, { waiting: "queued" })).map(({ waiting }) => waiting);

  it("is the one that has waited longest, to the client's worker too", async () => {
    const { id } = await put();
    await planned(
      id,
      { ...queued(library), [`services.${library}.state`]: "applied", ...queued(kela) },
      "2026-05-01",
    );
    await evaluated(id, { [`services.${library}.state`]: "queued" }, "2026-06-01");
    expect(await waits()).toEqual([{ since: "2026-05-01", serviceCode: kela }]);
    expect(await waits(worker)).toEqual([{ since: "2026-05-01", serviceCode: kela }]);
    await evaluated(id, { [`services.${kela}.state`]: "started" }, "2026-07-01");
    expect(await waits()).toEqual([{ since: "2026-06-01", serviceCode: library }]);
  });

  it("that is marked as not shown is not named, and one that waits as long is", async () => {
    const { id } = await put();
    const hidden = { ...queued(kela), [`services.${kela}.hidden`]: true };
    await planned(id, hidden, "2026-05-01");
    expect(await waits()).toEqual([{ since: "2026-05-01", serviceCode: undefined }]);
    await planned((await put()).id, { ...hidden, ...queued(library) }, "2026-06-01");
    expect((await waits())[1]).toEqual({ since: "2026-06-01", serviceCode: library });
  });

  it("that is marked as not shown is not named when an evaluation says that it is queued", async () => {
    const { id } = await put();
    const hidden = {
      ...queued(kela),
      [`services.${kela}.state`]: "applied",
      [`services.${kela}.hidden`]: true,
    };
    await planned(id, hidden, "2026-05-01");
    await evaluated(id, { [`services.${kela}.state`]: "queued" }, "2026-06-01");
    expect(await waits()).toEqual([{ since: "2026-06-01", serviceCode: undefined }]);
  });

  it("is named to who may open the client only: under turvakielto the lead sees the day", async () => {
    const { id } = await put({ nonDisclosure: true });
    await planned(id, queued(kela), "2026-05-01");
    expect(await waits()).toEqual([{ since: "2026-05-01", serviceCode: undefined }]);
    expect(await waits(worker)).toEqual([{ since: "2026-05-01", serviceCode: kela }]);
  });

  it("of a colleague's client is on no worker's list, whichever list is asked", async () => {
    const { id } = await put();
    await planned(id, queued(kela), "2026-05-01");
    const colleague = await aUser({ teamIds: lead.teamIds });
    for (const scope of ["own", "team"] as const)
      expect(await listed(colleague, { scope, waiting: "queued" })).toEqual([]);
    const [client] = await listed(colleague, { scope: "team" });
    expect(client).toMatchObject({ id, view: "initials", waiting: undefined });
  });
});

async function evaluated(clientId: string, values: Parameters<typeof fillEvaluation>[2], day: string) {
  const { evaluationId } = await startEvaluation(anActor(worker), { clientId }, at(day));
  const scored = { tookPart: "together", "goals.debt.score": 10, ...values };
  await fillEvaluation(anActor(worker), evaluationId, scored, at(day));
  await confirmEvaluationNow(anActor(worker), evaluationId, at(day));
}
