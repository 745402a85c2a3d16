import { Agent, request } from "node:http";

export type Answer = { status: number; text: string; ms: number };
export type Send = (method: "GET" | "PATCH", path: string, body?: object) => Promise<Answer>;

/**
 * Sends requests one after another over one kept connection, as a browser of ours would.
 * @param token the session's; none is signed out
 */
export function sender(origin: string, token?: string): Send {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = {
    origin,
    "sec-fetch-site": "same-origin",
    "accept-encoding": "identity",
    ...(token && { cookie: `avain=${token}` }),
  };
  return (method, path, body) =>
    new Promise((resolve, reject) => {
      const payload = body && JSON.stringify(body);
      const sent = {
        ...headers,
        ...(payload && { "content-type": "application/json", "content-length": Buffer.byteLength(payload) }),
      };
      const started = performance.now();
      const outgoing = request(`${origin}${path}`, { method, agent, headers: sent }, (incoming) => {
        let text = "";
        incoming.setEncoding("utf8");
        incoming.on("data", (chunk: string) => {
          text += chunk;
        });
        incoming.on("end", () =>
          resolve({ status: incoming.statusCode ?? 0, text, ms: performance.now() - started }),
        );
        incoming.on("error", reject);
      });
      outgoing.on("error", reject);
      outgoing.end(payload);
    });
}

/** The answer, when it is a good one; a figure of refusals would be worth nothing. */
export function good(answer: Answer): Answer {
  if (answer.status === 200) return answer;
  throw new Error(`answered ${answer.status}: ${answer.text.slice(0, 300)}`);
}
