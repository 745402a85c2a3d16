import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { anActor, aUser } from "@/db/factories/people";
import { audit } from "@/db/schema";
import { read, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { factorByCode } from "@/lib/avain/edition";
import { saveEvaluation } from "@/lib/evaluations/commands/save";
import { startEvaluation } from "@/lib/evaluations/commands/start";
import { startPlan } from "@/lib/plans/commands/start";
import { planContent } from "@/lib/plans/content";
import { confirmNow, fill, smallPlan, workerAndClient } from "@/lib/plans/test-plans";
import { fieldsOf } from "@/lib/saving/fields";
import { listLocalFactors } from "../queries/local-factors";
import { addFactorSchema } from "../schema";
import { factorWords, forgetFactors } from "../test-factors";
import { addLocalFactor, editLocalFactor, restoreLocalFactor, retireLocalFactor } from "./local-factors";

const now = new Date("2026-11-24T08:00:00Z");
const input = { classCode: "economy-housing", ...factorWords } as const;
let admin: Actor;

beforeEach(async () => {
  await forgetFactors();
  admin = anActor(await aUser({ role: "admin" }));
});
afterAll(forgetFactors);

const actsOf = async (code: string) =>
  (await read((db) => db.select().from(audit).where(eq(audit.object, code)))).map(({ act }) => act);

describe("an own factor", () => {
  test("is added with a code of its own, its words are changed, it is retired and brought back", async () => {
    const { code } = await addLocalFactor(admin, input, now);
    expect(code).toMatch(/^local-[a-z0-9]{8}$/);
    expect(factorByCode(code)).toMatchObject({
      class: "economy-housing",
      local: true,
      name: { fi: "Oma takka" },
    });
    await editLocalFactor(admin, { code, ...factorWords, nameFi: "Oma uuni" }, now);
    await retireLocalFactor(admin, code, now);
    expect(factorByCode(code)).toMatchObject({ name: { fi: "Oma uuni" }, retiredOn: "2026-11-24" });
    await restoreLocalFactor(admin, code, now);
    expect(factorByCode(code)?.retiredOn).toBeUndefined();
    expect(await actsOf(code)).toEqual(
      ["add", "edit", "retire", "restore"].map((verb) => `localFactor.${verb}`),
    );
  });

  test("needs all its words, a class of the catalogue, and a name that its class does not have", async () => {
    expect(addFactorSchema.safeParse({ ...input, clientSv: " " }).success).toBe(false);
    expect(addFactorSchema.safeParse({ ...input, classCode: "weather" }).success).toBe(false);
    const { code } = await addLocalFactor(admin, input, now);
    const taken = { fieldErrors: { nameFi: "alreadyExists" } };
    await expect(addLocalFactor(admin, { ...input, nameFi: "OMA TAKKA" }, now)).rejects.toMatchObject(taken);
    await retireLocalFactor(admin, code, now);
    await addLocalFactor(admin, input, now);
    await expect(restoreLocalFactor(admin, code, now)).rejects.toMatchObject({
      fieldErrors: { code: "alreadyExists" },
    });
    expect(await listLocalFactors(admin)).toHaveLength(2);
  });

  test.each(["worker", "lead", "auditor"] as const)("is not for a %s to look after", async (role) => {
    const { code } = await addLocalFactor(admin, input, now);
    const other = anActor(await aUser({ role }));
    const tries = [
      addLocalFactor(other, { ...input, nameFi: "Muu" }, now),
      editLocalFactor(other, { code, ...factorWords }, now),
      retireLocalFactor(other, code, now),
      restoreLocalFactor(other, code, now),
      listLocalFactors(other),
    ];
    for (const tried of tries) await expect(tried).rejects.toMatchObject({ code: "notFound" });
    expect(await actsOf(code)).toEqual(["localFactor.add"]);
  });

  test("that is not there cannot be changed", async () => {
    for (const tried of [
      editLocalFactor(admin, { code: "local-aaaaaaaa", ...factorWords }, now),
      retireLocalFactor(admin, "local-aaaaaaaa", now),
    ])
      await expect(tried).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("in a document", () => {
  test("an active own factor is saved, confirmed and asked in the evaluation; an unknown one is refused by its path", async () => {
    const { code } = await addLocalFactor(admin, input, now);
    const { worker, client } = await workerAndClient();
    const { planId } = await startPlan(worker, { clientId: client.id, fromCurrent: false }, now);
    const answer = await fill(
      worker,
      planId,
      { ...smallPlan, [`factors.${code}.effect`]: 1, "factors.local-zzzzzzzz.effect": 1 },
      now,
    );
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ path: "factors.local-zzzzzzzz.effect", code: "pathUnknown" }] },
    });
    const content = planContent(await transact((tx) => fieldsOf(tx, planId)));
    expect(content.factors).toMatchObject([{ key: code, code, classCode: "economy-housing", effect: 1 }]);
    await confirmNow(worker, planId, now);

    await retireLocalFactor(admin, code, now);
    const { evaluationId } = await startEvaluation(worker, { clientId: client.id }, now);
    const changes = [{ path: `factors.${code}.effect`, value: 3 }];
    const saved = await saveEvaluation(
      worker,
      evaluationId,
      { base: 99, key: crypto.randomUUID(), changes },
      now,
    );
    expect(saved.status).toBe(200);
  });

  test("a retired one may be changed and cleared where it stands, and comes into no other", async () => {
    const { code } = await addLocalFactor(admin, input, now);
    const { worker, client } = await workerAndClient();
    const other = await workerAndClient();
    const { planId } = await startPlan(worker, { clientId: client.id, fromCurrent: false }, now);
    await fill(worker, planId, { [`factors.${code}.effect`]: 1 }, now);
    await retireLocalFactor(admin, code, now);
    for (const change of [{ [`factors.${code}.note`]: "vielä" }, { [`factors.${code}.effect`]: null }])
      expect((await fill(worker, planId, change, now)).status).toBe(200);
    const fresh = await startPlan(other.worker, { clientId: other.client.id, fromCurrent: false }, now);
    expect((await fill(other.worker, fresh.planId, { [`factors.${code}.effect`]: 1 }, now)).status).toBe(422);
  });
});
