import { DrizzleQueryError } from "drizzle-orm";

/**
 * A query failed. Says what was asked and which rule was broken, never with what: PostgreSQL and Drizzle name the values
 * of a failed query in their errors, and errors are logged.
 */
export class QueryFailed extends Error {
  override readonly name = "QueryFailed";

  constructor(
    query: string,
    readonly code: string,
    readonly rule: string,
  ) {
    super(`${[code, rule].filter(Boolean).join(" ")}: ${query}`);
  }
}

/** What `work` gives; its error without values. */
export async function withoutTelling<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw withoutValues(error);
  }
}

/** The same error without values; what is no failed query is given back as it is. */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error;
  const cause = (error.cause ?? {}) as Partial<Record<"code" | "constraint" | "table" | "column", unknown>>;
  const told = [cause.table, cause.column, cause.constraint].filter((part) => typeof part === "string");
  const failed = new QueryFailed(error.query, String(cause.code ?? "unknown"), told.join(" "));
  failed.stack = [`${failed.name}: ${failed.message}`, ...stackLines(error)].join("\n");
  return failed;
}

/** Where it happened, without the message that a stack begins with. */
function stackLines(error: Error): string[] {
  return (error.stack ?? "").split("\n").filter((line) => /^ {4}at /.test(line));
}
