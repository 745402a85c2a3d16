import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { localItems } from "@/db/schema";
import type { Tx } from "@/db/store";
import { isLocalFactorCode } from "@/lib/avain/local-factors";
import type { PathTable } from "@/lib/saving/paths";
import { statements } from "@/lib/saving/statements";

const activeQuery = prepared((tx) =>
  tx
    .select({ code: localItems.code })
    .from(localItems)
    .where(and(eq(localItems.code, sql.placeholder("code")), isNull(localItems.retiredAt)))
    .prepare(),
);

/**
 * The paths of a document with those of the organisation's own factors that these changes may touch: active ones, and
 * retired ones where the document holds them already. Asks the database only when a change names one.
 */
export async function withLocalFactors(
  tx: Tx,
  documentId: string,
  paths: PathTable,
  changes: readonly { path: string }[],
): Promise<PathTable> {
  const { factors } = paths.rows;
  const named = new Set(changes.map(({ path }) => localCodeIn(path)).filter((code) => code !== undefined));
  if (named.size === 0 || !factors) return paths;
  const { isKey, fields } = factors;
  const allowed = new Set<string>();
  for (const code of named)
    if (await mayBeSaved(tx, documentId, code, Object.keys(fields))) allowed.add(code);
  return {
    ...paths,
    rows: {
      ...paths.rows,
      factors: { isKey: (key) => isKey(key) || allowed.has(key), fields },
    },
  };
}

function localCodeIn(path: string): string | undefined {
  const [list, key = ""] = path.split(".");
  return list === "factors" && isLocalFactorCode(key) ? key : undefined;
}

async function mayBeSaved(tx: Tx, documentId: string, code: string, fields: string[]): Promise<boolean> {
  if ((await activeQuery(tx).execute({ code })).length > 0) return true;
  for (const field of fields) {
    const path = `factors.${code}.${field}`;
    if ((await statements(tx).fieldAt.execute({ documentId, path })).length > 0) return true;
  }
  return false;
}
