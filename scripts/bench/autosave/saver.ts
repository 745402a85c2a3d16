import { good, type Send } from "../sender";

/** Saves so many times, one after the other, and answers with how long each took, milliseconds. */
export type Saver = (count: number) => Promise<number[]>;

/** Types on in one field: each save has a new text and the version that the last answer told. */
export function saver(send: Send, planId: string, start: number): Saver {
  let version = start;
  let typed = 0;
  return async (count) => {
    const times: number[] = [];
    for (let n = 0; n < count; n++) {
      const value = `What the client said, as typed so far: ${++typed}`;
      const body = { base: version, key: `bench-${crypto.randomUUID()}`, changes: [{ path: "wish", value }] };
      const { text, ms } = good(await send("PATCH", `/api/plans/${planId}`, body));
      version = (JSON.parse(text) as { version: number }).version;
      times.push(ms);
    }
    return times;
  };
}
