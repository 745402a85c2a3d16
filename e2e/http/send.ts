import { Agent, request } from "node:http";

export type Sent = {
  method?: string;
  /** An object goes as JSON; a text goes as it is. */
  body?: unknown;
  token?: string;
  headers?: Record<string, string | undefined>;
};
export type Answer = { status: number; type: string; text: string };

const agent = new Agent({ keepAlive: true, maxSockets: 20 });

/**
 * Sends what a browser could not be made to send, and reads the answer, also when the server answers without reading
 * all of a long body. Says that it comes from our own page unless told otherwise.
 */
export function send(
  origin: string,
  path: string,
  { method = "PATCH", body, token, headers }: Sent,
): Promise<Answer> {
  const payload = typeof body === "string" || body === undefined ? (body ?? "") : JSON.stringify(body);
  const all = {
    origin,
    "sec-fetch-site": "same-origin",
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(payload)),
    cookie: token && `avain=${token}`,
    ...headers,
  };
  const given = Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && value !== ""),
  );
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    // The path goes as it is written: `URL` would tidy up the strange ones.
    const outgoing = request({ hostname, port, path, method, agent, headers: given }, (incoming) => {
      let text = "";
      incoming.setEncoding("utf8");
      incoming.on("data", (chunk: string) => {
        text += chunk;
      });
      incoming.on("end", () =>
        resolve({ status: incoming.statusCode ?? 0, type: incoming.headers["content-type"] ?? "", text }),
      );
      incoming.on("error", reject);
    });
    outgoing.on("error", reject);
    outgoing.end(payload);
  });
}

/** The JSON of an answer; fails when it is none. */
export function json(answer: Answer): Record<string, unknown> {
  return JSON.parse(answer.text) as Record<string, unknown>;
}
