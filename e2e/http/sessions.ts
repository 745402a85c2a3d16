import { eq } from "drizzle-orm";
import { sessions } from "@/db/schema";
import { transact } from "@/db/store";

/** Ends every session of a user, as signing out everywhere does. */
export async function endSessionsOf(userId: string): Promise<void> {
  await transact((tx) => tx.delete(sessions).where(eq(sessions.userId, userId)));
}
