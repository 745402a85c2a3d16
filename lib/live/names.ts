import "server-only";
import { inArray } from "drizzle-orm";
import { users } from "@/db/schema";
import { read } from "@/db/store";

/** The names of people of the staff, by id. */
export async function namesOf(userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (userIds.length === 0) return new Map();
  const rows = await read((db) =>
    db
      .select({ id: users.id, name: users.name })
      .from(users)
      .where(inArray(users.id, [...new Set(userIds)])),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
