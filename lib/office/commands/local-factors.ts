import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { localItems } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { readOffice } from "@/lib/access/session-office";
import { recordAudit } from "@/lib/audit/record";
import { AppError, invalid } from "@/lib/errors";
import { fold } from "@/lib/fold";
import { canManageOffice } from "../policy";
import type { AddFactorInput, EditFactorInput } from "../schema";

/**
 * Adds an own factor to a class and gives it a code of its own. Throws `notFound` for a non-administrator, `invalid` when
 * the class has an active own factor of the name.
 */
export async function addLocalFactor(
  actor: Actor,
  input: AddFactorInput,
  now: Date,
): Promise<{ code: string }> {
  if (!canManageOffice(actor)) throw new AppError("notFound");
  return transact(async (tx) => {
    const { classCode } = input;
    await requireFreeName(tx, classCode, input.nameFi);
    const code = newCode();
    const row = { code, classCode, ...wordsOf(input), createdAt: now, createdBy: actor.userId };
    await tx.insert(localItems).values(row);
    await recordAudit(tx, actor, { act: "localFactor.add", object: code, detail: { classCode } }, now);
    await readOffice(tx);
    return { code };
  });
}

/** Changes the words of an own factor, wherever it stands. Throws `notFound`, or `invalid` as `addLocalFactor`. */
export async function editLocalFactor(actor: Actor, input: EditFactorInput, now: Date): Promise<void> {
  if (!canManageOffice(actor)) throw new AppError("notFound");
  await transact(async (tx) => {
    const factor = await requireFactor(tx, input.code);
    if (!factor.retiredAt) await requireFreeName(tx, factor.classCode, input.nameFi, factor.code);
    await tx.update(localItems).set(wordsOf(input)).where(eq(localItems.code, factor.code));
    const detail = { from: factor.names, to: wordsOf(input).names };
    await recordAudit(tx, actor, { act: "localFactor.edit", object: factor.code, detail }, now);
    await readOffice(tx);
  });
}

/** Takes an own factor out of use: no plan takes it any more, those that hold it keep it. Throws `notFound`. */
export async function retireLocalFactor(actor: Actor, code: string, now: Date): Promise<void> {
  if (!canManageOffice(actor)) throw new AppError("notFound");
  await transact(async (tx) => {
    const factor = await requireFactor(tx, code);
    if (factor.retiredAt) return;
    await tx.update(localItems).set({ retiredAt: now }).where(eq(localItems.code, code));
    await recordAudit(tx, actor, { act: "localFactor.retire", object: code }, now);
    await readOffice(tx);
  });
}

/** Takes a retired own factor into use again. Throws `notFound`, or `invalid` when another has taken its name. */
export async function restoreLocalFactor(actor: Actor, code: string, now: Date): Promise<void> {
  if (!canManageOffice(actor)) throw new AppError("notFound");
  await transact(async (tx) => {
    const factor = await requireFactor(tx, code);
    if (!factor.retiredAt) return;
    await requireFreeName(tx, factor.classCode, factor.names.fi, code, "code");
    await tx.update(localItems).set({ retiredAt: null }).where(eq(localItems.code, code));
    await recordAudit(tx, actor, { act: "localFactor.restore", object: code }, now);
    await readOffice(tx);
  });
}

async function requireFactor(tx: Tx, code: string) {
  const [factor] = await tx.select().from(localItems).where(eq(localItems.code, code));
  if (!factor) throw new AppError("notFound");
  return factor;
}

/** Two rows of the same name in a class could not be told apart. */
async function requireFreeName(tx: Tx, classCode: string, name: string, except?: string, field = "nameFi") {
  const others = await tx
    .select()
    .from(localItems)
    .where(and(eq(localItems.classCode, classCode), isNull(localItems.retiredAt)));
  const isTaken = others.some(({ code, names }) => code !== except && fold(names.fi) === fold(name));
  if (isTaken) throw invalid(field, "alreadyExists");
}

function wordsOf(input: Omit<EditFactorInput, "code">) {
  const { nameFi, nameSv, nameEn, clientFi, clientSv, clientEn } = input;
  return {
    names: { fi: nameFi, sv: nameSv, en: nameEn },
    clientNames: { fi: clientFi, sv: clientSv, en: clientEn },
  };
}

/** `local-` and eight random letters and digits; nothing of the name, which may change. */
function newCode(): string {
  const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  const picks = crypto.getRandomValues(new Uint32Array(8));
  return `local-${[...picks].map((pick) => letters[pick % letters.length]).join("")}`;
}
