import { eq } from "drizzle-orm";
import { users } from "@/db/schema";
import { read } from "@/db/store";

/** The id of the user with this address; throws when there is none. */
export async function findUserByEmail(email: string): Promise<string> {
  const [user] = await read((db) => db.select({ id: users.id }).from(users).where(eq(users.email, email)));
  if (!user) throw new Error(`nobody has the address ${email}`);
  return user.id;
}
