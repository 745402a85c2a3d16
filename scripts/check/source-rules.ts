const LONGEST = 300;

/** Lists are as long as what they list. */
const isData = (path: string) => /^(lib\/avain\/|lib\/i18n\/messages\/|db\/migrations\/)/.test(path);

/** A file nobody can keep in mind hides its mistakes. Returns a complaint, or nothing. */
export function tooLong(path: string, text: string): string[] {
  const lines = text.trimEnd().split("\n").length;
  return lines > LONGEST && !isData(path) ? [`${path} has ${lines} lines; ${LONGEST} is the most`] : [];
}

/**
 * Ways around the store. Drizzle's own transaction is synchronous on SQLite, where an async callback commits before
 * its work is done; `.all()`, `.get()` and `.run()` exist on one engine only. Returns a complaint for each line.
 */
export function drizzleEscapes(path: string, text: string): string[] {
  const usesDatabase = /from "(@\/db\/|drizzle-orm)/.test(text);
  if (path.startsWith("db/") || path.endsWith(".test.ts") || !usesDatabase) return [];
  return text.split("\n").flatMap((line, index) => {
    const found = /\.(transaction|all|get|run)\s*\(/.exec(line.replace(/\/\/.*|^\s*\*.*/, ""));
    if (!found || (found[1] !== "transaction" && !/\.(all|get|run)\s*\(\s*\)/.test(line))) return [];
    return [`${path}:${index + 1} calls .${found[1]}(: use transact or read, and await the query`];
  });
}
