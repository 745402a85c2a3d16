import { databaseUrl, engine } from "./engine";

export type Channel = {
  /** Sends a short text to every process; lost while there is no connection. */
  send(text: string): void;
};

const name = "avainpolku_live";

/**
 * Opens a channel between the processes that share a PostgreSQL database, on a connection of its own that is made anew
 * when it breaks. Every process hears every text, its own too. Undefined on SQLite, which one process has for itself.
 */
export function openChannel(onText: (text: string) => void): Channel | undefined {
  const url = databaseUrl();
  if (engine(url) !== "postgres") return undefined;
  let client: { query(text: string, values: string[]): Promise<unknown> } | undefined;
  let early: string[] = [];

  const send = (text: string) =>
    client?.query("select pg_notify($1, $2)", [name, text]).catch(() => {
      // A broken connection is made anew by its own event; followers look again at every heartbeat.
    });

  async function connect(): Promise<void> {
    const { Client } = await import("pg");
    const next = new Client({ connectionString: url, keepAlive: true });
    let isLost = false;
    const lost = () => {
      if (isLost) return;
      isLost = true;
      client = undefined;
      setTimeout(() => void connect(), 1000).unref();
    };
    next.on("error", lost);
    next.on("end", lost);
    next.on("notification", ({ payload }) => onText(payload ?? ""));
    try {
      await next.connect();
      await next.query(`listen ${name}`);
      client = next;
      for (const text of early) send(text);
      early = [];
    } catch {
      lost();
    }
  }

  void connect();
  return {
    send(text) {
      if (client) send(text);
      else if (early.length < 100) early.push(text);
    },
  };
}
