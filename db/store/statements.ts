import type Database from "better-sqlite3";

/** Lists of ids make a text for each length; so many texts are kept, the longest unused goes first. */
const kept = 300;

/**
 * Makes a connection keep its statements by their text, so that SQLite compiles each only once.
 * A statement is handed out again in its first state: rows as objects.
 */
export function keepStatements(connection: Database.Database): void {
  const compile = connection.prepare.bind(connection);
  const statements = new Map<string, Database.Statement>();
  const prepare = (source: string): Database.Statement => {
    const statement = statements.get(source) ?? compile(source);
    if (statement.reader) statement.raw(false);
    statements.delete(source);
    statements.set(source, statement);
    const [oldest] = statements.keys();
    if (statements.size > kept && oldest !== undefined) statements.delete(oldest);
    return statement;
  };
  connection.prepare = prepare as typeof connection.prepare;
}
