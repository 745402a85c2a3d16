import { eq } from "drizzle-orm";
import { shares } from "@/db/schema";
import { read, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { hashToken, newToken } from "@/lib/access/tokens";
import { newId } from "@/lib/ids";
import { aConfirmedPlan } from "@/lib/plans/test-plans";
import type { ClientDocument } from "@/lib/summary/document";
import { toBeShared } from "./approved";
import { createShare } from "./commands/create";
import type { ShareRow } from "./rows";
import type { CreateShare } from "./schema";
import { hashPin } from "./secrets";

/** The right number of every share made here; any other is wrong. */
export const rightPin = "012345";

export const aDocument: ClientDocument = {
  language: "fi",
  title: "Sovitut asiat",
  lead: [],
  parts: [
    {
      key: "goals",
      title: "Tavoitteesi nyt",
      look: "list",
      items: ["debt", "job-seeking", "own-aaaa1111", "own-bbbb2222"].map((key) => ({
        key,
        text: key,
        more: [],
      })),
    },
  ],
};

/** A share of a client's plan with a known number, as it stands in the database. */
export async function aShare(
  { clientId, planId }: { clientId: string; planId: string },
  over: Partial<ShareRow> & { createdAt: Date; expiresAt: Date },
): Promise<{ id: string; token: string }> {
  const [id, token] = [newId(), newToken()];
  await transact(async (tx) => {
    await tx.insert(shares).values({
      ...{ id, clientId, planId, content: aDocument },
      ...{ tokenHash: hashToken(token), pinHash: hashPin(token, rightPin) },
      ...{ createdBy: "factory", createdByName: "Maija" },
      ...over,
    });
  });
  return { id, token };
}

/** A confirmed plan for a share to stand on. */
export async function aSharedPlan(worker: Actor, clientId: string, now: Date): Promise<string> {
  const important = { "goals.debt.important": true, "goals.job-seeking.chosen": true };
  return aConfirmedPlan(worker, clientId, important, now);
}

/** Shares through the command, as a worker does who has looked at the preview. */
export async function shareNow(actor: Actor, clientId: string, over: Partial<CreateShare>, now: Date) {
  const input = { ...shareInput(clientId), ...over };
  const { language, beside, parts } = input;
  const { seen } = await transact((tx) =>
    toBeShared(tx, actor, { clientId, choices: { language, beside, parts } }, now),
  );
  return createShare(actor, { ...input, seen: over.seen ?? seen }, now);
}

function shareInput(clientId: string): CreateShare {
  return {
    ...{ clientId, language: "fi", parts: ["goals", "steps"], voice: false },
    ...{ length: "twoWeeks", clientAsked: "", seen: "" },
  };
}

/** A share as it is stored. */
export async function storedShare(id: string): Promise<ShareRow> {
  const [row] = await read((db) => db.select().from(shares).where(eq(shares.id, id)));
  if (!row) throw new Error("no such share");
  return row;
}
