import { eq } from "drizzle-orm";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { users } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { GOAL_CODES, SERVICE_CODES } from "@/lib/avain/codes";
import { startEvaluation } from "@/lib/evaluations/commands/start";
import { confirmEvaluationNow, fillEvaluation } from "@/lib/evaluations/test-evaluations";
import { startCorrection } from "@/lib/plans/commands/correct";
import { aConfirmedPlan, fill } from "@/lib/plans/test-plans";
import type { FieldValue } from "@/lib/saving/values";

type Values = Record<string, FieldValue>;

export const plannedAt = new Date("2026-03-02T08:00:00Z");
export const evaluatedAt = new Date("2026-09-01T08:00:00Z");
export const now = new Date("2026-11-24T08:00:00Z");

/** Words that only workers may see, one for each place where such a word can stand. */
export const canaries: string[] = [];
function canary(): string {
  const word = `Kanarialintu${"abcdefghijklmnopqrstuvwxyz"[canaries.length % 26]}${canaries.length}q`;
  canaries.push(word);
  return word;
}

const goals = GOAL_CODES.filter((code) => code !== "leaving-violence").slice(0, 15);
const [hiddenGoal = ""] = GOAL_CODES.filter((code) => code !== "leaving-violence").slice(15);
const services = SERVICE_CODES.slice(0, 5);
const [hiddenService = ""] = SERVICE_CODES.slice(5);

/** Fifteen goals, ten factors, six steps, five services and a condition, with canaries in everything that is not shown. */
export const fullPlan: Values = {
  agreed: "couldNotAnswer",
  agreedReason: canary(),
  tookPart: "together",
  how: "office",
  othersWords: canary(),
  dueDate: "2027-01-15",
  meetingDate: "2026-12-10",
  meetingTime: "09:30",
  meetingPlace: "Kirjaston kokoushuone",
  ...Object.fromEntries(
    goals.flatMap((code, place) => [
      [`goals.${code}.chosen`, true],
      [`goals.${code}.words`, `Oma tavoite numero ${place + 1} sanoin, jotka ovat tavallisen pitkät`],
      [`goals.${code}.important`, place < 3],
    ]),
  ),
  [`goals.${hiddenGoal}.chosen`]: true,
  [`goals.${hiddenGoal}.hidden`]: true,
  [`goals.${hiddenGoal}.words`]: canary(),
  "goals.leaving-violence.chosen": true,
  "goals.leaving-violence.words": canary(),
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, place) => [
      [`factors.own-fact000${place}.chosen`, true],
      [`factors.own-fact000${place}.classCode`, "economy"],
      [`factors.own-fact000${place}.words`, `Tilannetekijä numero ${place + 1}`],
      [`factors.own-fact000${place}.effect`, place % 2 ? 1 : 3],
      [`factors.own-fact000${place}.note`, canary()],
    ]).flat(),
  ),
  "factors.own-fact9999.chosen": true,
  "factors.own-fact9999.classCode": "economy",
  "factors.own-fact9999.words": canary(),
  "factors.own-fact9999.effect": 1,
  "factors.own-fact9999.hidden": true,
  ...Object.fromEntries(
    services.flatMap((code) => [
      [`services.${code}.chosen`, true],
      [`services.${code}.provider`, "Mäntylahden terveysasema"],
      [`services.${code}.state`, "queued"],
      [`services.${code}.stateReason`, canary()],
    ]),
  ),
  [`services.${hiddenService}.chosen`]: true,
  [`services.${hiddenService}.hidden`]: true,
  [`services.${hiddenService}.provider`]: canary(),
  "methods.setting-conditions.planned": true,
  "methods.setting-conditions.note": canary(),
  "methods.setting-conditions.conditionWhat": "Varaat ajan velkaneuvontaan marraskuun loppuun mennessä.",
  "methods.setting-conditions.conditionConsequence": "Täydentävää tukea ei myönnetä joulukuulle.",
  "methods.setting-conditions.conditionDecider": "Johtava sosiaalityöntekijä",
  "methods.setting-conditions.conditionAppeal": "Pyydä oikaisua 30 päivän kuluessa päätöksestä.",
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, place) => [
      [`steps.own-step000${place}.chosen`, true],
      [`steps.own-step000${place}.what`, `Askel numero ${place + 1}: soitto virastoon ja ajan varaus`],
      [`steps.own-step000${place}.who`, place % 2 ? "client" : "worker"],
      [`steps.own-step000${place}.byDate`, "2026-12-20"],
    ]).flat(),
  ),
  "steps.own-step9998.chosen": true,
  "steps.own-step9998.what": canary(),
  "steps.own-step9998.hidden": true,
  "steps.own-step9999.chosen": true,
  "steps.own-step9999.what": canary(),
  "steps.own-step9999.goalKey": hiddenGoal,
};

const scores = [0, 1, 37, 38, 62, 63, 99, 100];
const fullEvaluation: Values = {
  tookPart: "together",
  notes: canary(),
  ...Object.fromEntries(
    goals.slice(0, 12).map((code, place) => [`goals.${code}.score`, scores[place % scores.length] ?? 0]),
  ),
  [`goals.${goals[12]}.rating`]: "noAgreement",
  [`goals.${goals[12]}.reason`]: canary(),
  [`goals.${goals[13]}.rating`]: "notScored",
  [`goals.${goals[13]}.reason`]: canary(),
  "methods.setting-conditions.used": true,
  "methods.setting-conditions.note": canary(),
  [`services.${services[0]}.state`]: "cameTrue",
  [`services.${services[0]}.stateReason`]: canary(),
  "steps.own-step0000.done": true,
  "factors.own-fact0000.effect": 1,
  "factors.own-fact0000.note": canary(),
};

const [firstGoal = ""] = goals;
const ofClient = {
  ...{ firstName: "Testi", lastName: "Asiakas", personalId: "150685-999X", phone: "0501234567" },
  ...{ address: canary(), municipality: canary(), email: `${canary()}@x.invalid` },
  ...{ guardianName: canary(), safePhoneHours: canary() },
};
const correction = { reason: canary(), values: { [`goals.${firstGoal}.words`]: canary(), wish: canary() } };

/** A client whose plan is as full as they come, evaluated once and being corrected now, and their worker. */
export async function aFullSummary(
  over: Partial<ClientRow> = {},
): Promise<{ worker: Actor; client: ClientRow; planId: string }> {
  const user = await aUser({ name: "Maija Työntekijä", title: "Sosiaalityöntekijä", phone: "040 000 0000" });
  await transact((tx) => tx.update(users).set({ phoneHours: "arkisin 9–10" }).where(eq(users.id, user.id)));
  const worker = anActor(user);
  const client = await aClient({
    ...ofClient,
    responsibleId: user.id,
    teamId: user.teamIds[0] ?? "",
    ...over,
  });
  const planId = await aConfirmedPlan(worker, client.id, fullPlan, plannedAt);
  const { evaluationId } = await startEvaluation(worker, { clientId: client.id }, evaluatedAt);
  await fillEvaluation(worker, evaluationId, fullEvaluation, evaluatedAt);
  await confirmEvaluationNow(worker, evaluationId, evaluatedAt);
  await startCorrection(worker, { planId, reason: correction.reason }, now);
  await fill(worker, planId, correction.values, now);
  return { worker, client, planId };
}
