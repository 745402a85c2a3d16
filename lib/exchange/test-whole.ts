import { eq } from "drizzle-orm";
import { aClient } from "@/db/factories/clients";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import {
  clientScreens,
  consents,
  evaluations,
  handOvers,
  localItems,
  messages,
  methodUses,
  plans,
  shareOpenings,
  shares,
  voiceAnswers,
} from "@/db/schema";
import { read, transact } from "@/db/store";
import { startEvaluation } from "@/lib/evaluations/commands/start";
import { confirmEvaluationNow, fillEvaluation } from "@/lib/evaluations/test-evaluations";
import { newId } from "@/lib/ids";
import { startPlan } from "@/lib/plans/commands/start";
import { aConfirmedPlan, fill } from "@/lib/plans/test-plans";
import { commandLineActor } from "./command-line";
import { exportWhole } from "./commands/export-whole";
import { jsonFile } from "./export/json";
import { readWhole } from "./whole/read";

const now = new Date("2026-11-24T08:00:00Z");
const later = new Date("2026-11-24T09:00:00Z");
const cli = commandLineActor();

/** A team with one client of whom everything is stored: a plan in force that was evaluated, and a draft. */
export async function aTeamWithAll() {
  const team = await aTeam();
  const user = await aUser({ teamIds: [team.id], title: "Sosiaaliohjaaja" });
  const colleague = await aUser({ teamIds: [team.id] });
  const client = await aClient({
    teamId: team.id,
    responsibleId: user.id,
    firstName: "Aino",
    lastName: "Öljymäki",
    nonDisclosure: true,
    municipality: "Inari",
    coWorkerIds: [colleague.id],
  });
  const worker = anActor(user);
  const planId = await aConfirmedPlan(
    worker,
    client.id,
    { "goals.debt.words": "Velat pois", wish: "Koti" },
    now,
  );
  const { evaluationId } = await startEvaluation(worker, { clientId: client.id }, now);
  await fillEvaluation(
    worker,
    evaluationId,
    { day: "2026-11-24", tookPart: "client", "goals.debt.score": 40 },
    now,
  );
  await confirmEvaluationNow(worker, evaluationId, now);
  const { planId: draftId } = await startPlan(worker, { clientId: client.id, fromCurrent: true }, later);
  await fill(worker, draftId, { wish: "Oma koti" }, later);
  await transact(async (tx) => {
    const by = { by: user.id, byName: user.name, at: now, clientId: client.id };
    await tx
      .insert(consents)
      .values({ ...by, id: newId(), kind: "kela", given: true, giver: "client", day: "2026-01-02" });
    await tx
      .insert(methodUses)
      .values({ ...by, id: newId(), planId, method: "crisis-work", day: "2026-11-20" });
    await tx
      .insert(handOvers)
      .values({ ...by, id: newId(), kind: "plan", documentId: planId, revision: 1, day: "2026-11-24" });
    const opened = { clientId: client.id, kind: "plan", documentId: planId, language: "fi-simple" } as const;
    await tx.insert(clientScreens).values({
      ...opened,
      id: newId(),
      startedAt: now,
      startedBy: user.id,
      sessionId: "s",
      until: now,
    });
    const [shareId, openingId] = [newId(), newId()];
    await tx.insert(shares).values({
      id: shareId,
      clientId: client.id,
      planId,
      content: { title: "Kooste", parts: [{ lines: ["Ääkköset"] }] },
      voice: true,
      voiceDay: "2026-11-23",
      tokenHash: `token ${shareId}`,
      pinHash: "pin",
      createdAt: now,
      createdBy: user.id,
      createdByName: user.name,
      expiresAt: now,
      revokedAt: now,
      revokedBy: colleague.id,
    });
    const opening = { id: openingId, shareId, at: now, keyHash: `key ${openingId}`, until: now };
    await tx.insert(shareOpenings).values(opening);
    await tx.insert(messages).values({
      id: newId(),
      clientId: client.id,
      planId,
      shareId,
      kind: "change",
      words: "Toinen puhelin",
      goals: ["debt"],
      at: now,
      answer: "Selvä",
      answeredAt: now,
      answeredBy: colleague.id,
      answeredByName: colleague.name,
    });
    const voice = { teamId: team.id, source: "paper", gender: "woman", day: "2026-11-01" } as const;
    const answers = { food: "yes" };
    await tx.insert(voiceAnswers).values([
      {
        ...voice,
        id: newId(),
        clientId: client.id,
        audience: "worker",
        answers,
        seenAt: now,
        seenBy: user.id,
      },
      { ...voice, id: newId(), audience: "statistics", answers: { lonely: "yes" } },
    ]);
    const words = { fi: "Koira", sv: "Hund", en: "Dog" };
    await tx.insert(localItems).values({
      code: `local-${newId().slice(0, 8)}`,
      classCode: "social-relations",
      names: words,
      clientNames: words,
      createdAt: now,
      createdBy: user.id,
    });
  });
  const asked = { team: team.name, worker: user.email, create: false, dryRun: false };
  return { team, user, colleague, client, asked, planId, draftId };
}

/** Everything of a team as the text of a file. */
export async function textOf(teamId: string): Promise<string> {
  const file = await exportWhole(cli, { teamIds: [teamId] }, now);
  return (await Array.fromAsync(jsonFile(file.head, file.batches, file.tail))).join("");
}

/** What figures count of a client; the file does not hold it. */
export async function factsOf(clientId: string) {
  return read(async (db) => [
    await db
      .select({ id: plans.id, facts: plans.facts })
      .from(plans)
      .where(eq(plans.clientId, clientId))
      .orderBy(plans.id),
    await db.select({ facts: evaluations.facts }).from(evaluations).where(eq(evaluations.clientId, clientId)),
  ]);
}

/** A file that is right, as it is taken in. */
export function wholeOf(text: string) {
  const file = readWhole(JSON.parse(text), "2026-11-24");
  if ("faults" in file) throw new Error(JSON.stringify(file.faults));
  return file.whole;
}
