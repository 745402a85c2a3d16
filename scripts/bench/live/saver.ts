import { good, sender } from "../sender";

/** Saves one text after another in a plan; each one's time, and when it began. */
export function saver(origin: string, { planId, token }: { planId: string; token: string }) {
  const send = sender(origin, token);
  let version = 1;
  let count = 0;
  return async (text = `What the client said: ${++count}`) => {
    const body = {
      base: version,
      key: `bench-${crypto.randomUUID()}`,
      changes: [{ path: "wish", value: text }],
    };
    const began = performance.now();
    const answer = good(await send("PATCH", `/api/plans/${planId}`, body));
    version = (JSON.parse(answer.text) as { version: number }).version;
    return { began, ms: answer.ms };
  };
}
