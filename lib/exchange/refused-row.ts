import "server-only";
import { teams } from "@/db/schema";
import { transact } from "@/db/store";
import { type Rows, readySteps } from "./rows";
import type { Writer } from "./writer";

/** Whether the database found that a row breaks a rule: an id twice, a value that a column does not take. */
export function isRefusedRow(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return code.startsWith("SQLITE_CONSTRAINT") || code.startsWith("23");
}

/**
 * The first of these clients whom the database does not take, each written alone and taken back; undefined when it takes
 * each. Many clients are written together, and the database does not say whose row it refused.
 */
export async function refusedAmong<Coming extends { rows: (writer: Writer) => Rows }>(
  coming: readonly Coming[],
  writer: Writer,
): Promise<Coming | undefined> {
  for (const each of coming) {
    const steps = readySteps(each.rows(writer));
    try {
      await transact(
        async (tx) => {
          await tx
            .insert(teams)
            .values({ id: writer.teamId, name: "", createdAt: writer.now, staging: true });
          for (const step of steps) await step(tx);
          throw new TakenBack();
        },
        { untilLater: true },
      );
    } catch (error) {
      if (isRefusedRow(error)) return each;
      if (!(error instanceof TakenBack)) throw error;
    }
  }
  return undefined;
}

/** Ends a transaction that is not to be kept. */
class TakenBack extends Error {}
