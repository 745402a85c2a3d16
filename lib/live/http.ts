import "server-only";
import { sentByUs } from "@/lib/access/request";
import { currentSession } from "@/lib/access/session";
import { sessionToken } from "@/lib/access/session-cookie";
import { AppError } from "@/lib/errors";
import { readBody } from "@/lib/saving/body";
import { publish } from "./bus";
import type { Following } from "./following";
import { followQuery, moveBody } from "./schema";
import { liveStream } from "./stream";
import { hasRoomFor } from "./streams";

const noStore = { "cache-control": "no-store" };
const empty = (status: number) => new Response(null, { status, headers: noStore });

/**
 * Answers a page that wants to hear what happens to a document, with a stream of server-sent events (`LiveMessage`).
 * Does not move the idle limit on. 401 signed out, or signed in as somebody else than the page's person; 400 for a
 * broken query; 404 for who may not open it; 429 for too many at once.
 */
export async function answerFollow(
  request: Request,
  documentId: string,
  { begin, goOn }: Following,
): Promise<Response> {
  const token = await sessionToken();
  const session = await currentSession();
  if (!token || !session || !isPerson(request, session.actor.userId)) return empty(401);
  const { searchParams } = new URL(request.url);
  const query = followQuery.safeParse({
    since: searchParams.get("since"),
    part: searchParams.get("part") || null,
  });
  if (!query.success) return empty(400);
  const { since, part } = query.data;
  const { userId } = session.actor;
  if (!hasRoomFor(userId)) return empty(429);
  try {
    const first = await begin(session.actor, documentId, since, new Date());
    const stream = liveStream({ documentId, userId, token, since, part, first, goOn });
    return new Response(stream, {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        // Nobody on the way may collect the messages, to compress them or otherwise.
        "cache-control": "no-store, no-transform",
        "x-accel-buffering": "no",
      },
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return empty(404);
  }
}

/**
 * Tells that the person of an open stream went to another part: `{ stream, part }`. Names no client and reads nothing;
 * only a stream of this very person moves. 204; 400, 401, 403, 413.
 */
export async function answerMove(request: Request, documentId: string): Promise<Response> {
  if (!(await sentByUs())) return empty(403);
  const session = await currentSession();
  if (!session) return empty(401);
  const text = await readBody(request, 1000);
  if (text === undefined) return empty(413);
  const body = moveBody.safeParse(jsonOf(text));
  if (!body.success) return empty(400);
  publish({ kind: "moved", documentId, userId: session.actor.userId, ...body.data });
  return empty(204);
}

/** A page names who typed in it, as it does when it saves. */
function isPerson(request: Request, userId: string): boolean {
  const named = request.headers.get("x-avain-user");
  return named === null || named === userId;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
