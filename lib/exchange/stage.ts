import "server-only";
import { setTimeout as delay } from "node:timers/promises";
import type { Step } from "@/db/bulk";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { breath, heldFor, writtenTogether } from "./limits";
import { noRows, type Rows, readySteps, tableNames } from "./rows";
import { requireAlive } from "./staging";
import type { Writer } from "./writer";

type Coming = { rows: (writer: Writer) => Rows };
type Staged = { importId: string; writer: Writer; onProgress: (done: number) => void };

/**
 * Writes clients where nobody sees them, many together and table by table: rows of one table lie side by side, so that a
 * transaction touches a few pages of the file where client by client touches some hundreds. Each client's audit row is
 * written with the client's own, in one transaction.
 */
export async function stage(
  actor: Actor,
  coming: readonly Coming[],
  { importId, writer, onProgress }: Staged,
): Promise<void> {
  let ready: Rows[] = [];
  for (let done = 0; done < coming.length; ) {
    const readyOne = () => {
      const next = ready.length < writtenTogether ? coming[done + ready.length] : undefined;
      if (next) ready.push(next.rows(writer));
      return next !== undefined;
    };
    while (readyOne());
    done += ready.length;
    const steps = stepsOf(actor, joined(ready), importId, writer.now);
    ready = [];
    await inTurns(steps, importId, readyOne);
    onProgress(done);
  }
}

function stepsOf(actor: Actor, rows: Rows, importId: string, now: Date): Step[] {
  const { clients, ...rest } = rows;
  // One step is never divided between transactions.
  const withAudit = clients.map((client): Step => {
    const write = readySteps({ ...noRows(), clients: [client] });
    return async (tx) => {
      for (const step of write) await step(tx);
      await recordAudit(tx, actor, { act: "client.import", clientId: client.id, object: importId }, now);
    };
  });
  return [...withAudit, ...readySteps({ ...rest, clients: [] })];
}

/**
 * Runs the steps in short transactions, with a breath after each: another process writes the same file. In it `meanwhile`
 * is called, until it answers that nothing is left to do.
 */
async function inTurns(steps: readonly Step[], importId: string, meanwhile: () => boolean): Promise<void> {
  for (let done = 0; done < steps.length; ) {
    let began = 0;
    done = await transact(
      async (tx) => {
        began = performance.now();
        await requireAlive(tx, importId);
        let at = done;
        do await steps[at++]?.(tx);
        while (at < steps.length && performance.now() - began < heldFor);
        return at;
      },
      { untilLater: true },
    );
    const until = performance.now() + Math.min(performance.now() - began, 2 * heldFor) * breath;
    while (performance.now() < until && meanwhile());
    await delay(Math.max(0, until - performance.now()));
  }
}

function joined(parts: readonly Rows[]): Rows {
  const all = noRows();
  for (const part of parts)
    for (const name of tableNames) (all[name] as unknown[]).push(...(part[name] as unknown[]));
  return all;
}
