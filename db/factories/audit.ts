import { asc, eq } from "drizzle-orm";
import { audit } from "@/db/schema";
import { transact } from "@/db/store";

export type AuditRow = typeof audit.$inferSelect;

/** The audit rows of a client, oldest first. */
export async function auditOf(clientId: string): Promise<AuditRow[]> {
  return transact((tx) => tx.select().from(audit).where(eq(audit.clientId, clientId)).orderBy(asc(audit.at)));
}
