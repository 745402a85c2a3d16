import "server-only";
import type { Actor } from "@/lib/access/actor";
import { sentByUs } from "@/lib/access/request";
import { actorOfRequest } from "@/lib/access/session";
import { AppError, type ErrorCode } from "@/lib/errors";
import { readBody } from "./body";
import { type SaveRequest, saveRequest } from "./schema";

type Save = (actor: Actor, request: SaveRequest, now: Date) => Promise<{ status: number; body: object }>;

/** The largest request: a full batch of long texts with room to spare, bytes. */
const maxBody = 2_000_000;

const statusOf: Partial<Record<ErrorCode, number>> = {
  notFound: 404,
  archived: 403,
  tooMany: 429,
  tooLarge: 413,
};

/**
 * Answers one PATCH of a document over HTTP: who, from where, what, then `save`. Refusals are 4xx with a key or with
 * errors by path; anything unforeseen throws and becomes a logged 500.
 */
export async function answerSave(request: Request, save: Save): Promise<Response> {
  if (!(await sentByUs())) return answer(403, { error: "forbidden" });
  const actor = await actorOfRequest();
  if (!actor || !isTypist(request, actor)) return answer(401, { error: "signedOut" });
  const body = await readBody(request, maxBody);
  if (body === undefined) return answer(413, { error: "tooLarge" });
  const parsed = saveRequest.safeParse(jsonOf(body));
  if (!parsed.success) {
    const errors = parsed.error.issues.map((issue) => ({
      path: issue.path.join("."),
      code: "requestInvalid",
    }));
    return answer(400, { error: "requestInvalid", errors });
  }
  try {
    const { status, body } = await save(actor, parsed.data, new Date());
    return answer(status, body);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return answer(statusOf[error.code] ?? 409, { error: error.code });
  }
}

/**
 * A page names who typed in it. When somebody else has signed in since, in another tab of the same browser, the text
 * is not saved in their name: the page asks its person to sign in again.
 */
function isTypist(request: Request, actor: Actor): boolean {
  const typist = request.headers.get("x-avain-user");
  return typist === null || typist === actor.userId;
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}

/** Broken JSON is a request like any other that the schema refuses. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
