import { setTimeout as delay } from "node:timers/promises";
import { type Answer, json, send } from "./send";

/** A change that the server has said is saved. */
export type Acknowledged = { planId: string; path: string; value: string; version: number };

const fields = ["wish", "strengthsClient", "strengthsWorker", "meetingPlace", "agreedReason"];

/**
 * One writer a plan, each sending saves of ever new texts one after another, until `total` have been sent or the server
 * is gone. `onAnswer` hears how many have been acknowledged. What never got an answer is in nobody's list.
 */
export async function storm(
  origin: string,
  token: string,
  planIds: readonly string[],
  total: number,
  onAnswer: (acknowledged: number) => void,
): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  let sent = 0;
  const write = async (planId: string) => {
    let base = 0;
    while (sent < total) {
      const turn = ++sent;
      const path = fields[turn % fields.length] ?? "wish";
      const value = `text ${turn} ${crypto.randomUUID()}`;
      const body = { base, key: crypto.randomUUID(), changes: [{ path, value }] };
      const answer = await tried(send(origin, `/api/plans/${planId}`, { token, body }));
      if (!answer) return;
      if (answer.status !== 200) throw new Error(`a save was answered ${answer.status}: ${answer.text}`);
      base = Number(json(answer).version);
      acknowledged.push({ planId, path, value, version: base });
      onAnswer(acknowledged.length);
    }
  };
  await Promise.all(planIds.map(write));
  return acknowledged;
}

/** The answer, or undefined when the connection broke before it was whole. */
function tried(answer: Promise<Answer>): Promise<Answer | undefined> {
  return answer.catch(() => undefined);
}

/** Waits a little, differently each time, so that the end comes at any point of a save. */
export function anyMoment(): Promise<void> {
  return delay(Math.random() * 30);
}
