import "server-only";
import { users } from "@/db/schema";
import { read, type Tx } from "@/db/store";

/** True when somebody has been let in before. */
export async function hasUsers(db: Tx): Promise<boolean> {
  const rows = await db.select({ id: users.id }).from(users).limit(1);
  return rows.length > 0;
}

/** True on a fresh installation: the first administrator is still to be made. */
export async function needsSetup(): Promise<boolean> {
  return !(await read(hasUsers));
}
