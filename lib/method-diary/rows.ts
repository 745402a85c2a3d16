import "server-only";
import { and, desc, eq, gt, inArray, isNull } from "drizzle-orm";
import { methodUses, planMethods } from "@/db/schema";
import type { Tx } from "@/db/store";
import { METHOD_CODES } from "@/lib/avain/codes";
import type { Day } from "@/lib/dates";

/** One entry of the diary: a method was used on a day. The note is the workers' only. */
export type MethodUse = {
  id: string;
  method: string;
  day: Day;
  note: string;
  byName: string;
};

/** The diary of a plan: what it plans to use, and what was noted, the latest day first. Entries taken back are left out. */
export type Diary = { planned: string[]; uses: MethodUse[] };

/** Reads a plan's diary. The caller has checked the right to open the client, and records it. */
export async function diaryOf(tx: Tx, planId: string): Promise<Diary> {
  const uses = await tx
    .select({
      id: methodUses.id,
      method: methodUses.method,
      day: methodUses.day,
      note: methodUses.note,
      byName: methodUses.byName,
    })
    .from(methodUses)
    .where(and(eq(methodUses.planId, planId), isNull(methodUses.removedAt)))
    .orderBy(desc(methodUses.day), desc(methodUses.at));
  return { planned: (await plannedIn(tx, [planId])).map(({ code }) => code), uses };
}

/** The methods that plans intend to use, in the order of the catalogue. */
export async function plannedIn(
  tx: Tx,
  planIds: readonly string[],
): Promise<{ planId: string; code: string }[]> {
  const rows = await tx
    .select({ planId: planMethods.planId, code: planMethods.code })
    .from(planMethods)
    .where(inArray(planMethods.planId, [...planIds]));
  const place = ({ code }: { code: string }) => (METHOD_CODES as readonly string[]).indexOf(code);
  return rows.sort((a, b) => place(a) - place(b));
}

/** What was noted of plans on one day. */
export async function usesOn(
  tx: Tx,
  planIds: readonly string[],
  day: Day,
): Promise<{ id: string; planId: string; method: string }[]> {
  return tx
    .select({ id: methodUses.id, planId: methodUses.planId, method: methodUses.method })
    .from(methodUses)
    .where(
      and(inArray(methodUses.planId, [...planIds]), eq(methodUses.day, day), isNull(methodUses.removedAt)),
    );
}

/** The days on which each method was noted as used after a day, the latest first. */
export async function daysUsed(tx: Tx, planId: string, after: Day | null): Promise<Map<string, Day[]>> {
  const rows = await tx
    .select({ method: methodUses.method, day: methodUses.day })
    .from(methodUses)
    .where(
      and(
        eq(methodUses.planId, planId),
        isNull(methodUses.removedAt),
        after === null ? undefined : gt(methodUses.day, after),
      ),
    )
    .orderBy(desc(methodUses.day));
  const days = new Map<string, Day[]>();
  for (const { method, day } of rows) days.set(method, [...(days.get(method) ?? []), day]);
  return days;
}
