import "server-only";
import { and, eq, gt, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { changes, fields, saves, users } from "@/db/schema";

/** The queries of a save. They run at every pause in typing, so they are built once. */
export const statements = prepared((tx) => {
  const documentId = sql.placeholder("documentId");
  const path = sql.placeholder("path");
  const key = sql.placeholder("key");
  const mark = {
    value: sql.placeholder("value"),
    version: sql.placeholder("version"),
    by: sql.placeholder("by"),
    at: sql.placeholder("at"),
  };
  const known = () =>
    tx
      .select({
        path: fields.path,
        value: fields.value,
        version: fields.version,
        by: users.name,
        at: fields.at,
      })
      .from(fields)
      .leftJoin(users, eq(users.id, fields.by));
  const own = eq(fields.documentId, documentId);
  return {
    /** The field at a path, if it has ever been written. */
    fieldAt: known()
      .where(and(own, eq(fields.path, path)))
      .prepare(),
    /** The fields written after a version. */
    fieldsSince: known()
      .where(and(own, gt(fields.version, sql.placeholder("base"))))
      .prepare(),
    insertChange: tx
      .insert(changes)
      .values({ documentId, path, ...mark })
      .prepare(),
    writeField: tx
      .insert(fields)
      .values({ documentId, path, ...mark })
      .onConflictDoUpdate({
        target: [fields.documentId, fields.path],
        set: {
          value: sql`excluded.value`,
          version: sql`excluded.version`,
          by: sql`excluded.by`,
          at: sql`excluded.at`,
        },
      })
      .prepare(),
    answerTo: tx
      .select({ answer: saves.answer })
      .from(saves)
      .where(and(eq(saves.documentId, documentId), eq(saves.key, key)))
      .prepare(),
    insertSave: tx
      .insert(saves)
      .values({ documentId, key, answer: sql.placeholder("answer"), at: mark.at })
      .prepare(),
  };
});
