import { sentByUs } from "@/lib/access/request";
import { currentSession } from "@/lib/access/session";
import { type Session, secondsLeft, touchSession } from "@/lib/access/session-store";

const noStore = { "cache-control": "no-store" };

/**
 * Whose session it is and how long it still lasts, without making it last longer: `{ userId, idle, absolute }`, times
 * in seconds, or 401.
 */
export async function GET(): Promise<Response> {
  const session = await currentSession();
  return session ? left(session) : new Response(null, { status: 401, headers: noStore });
}

/** "I am still here": moves the idle limit on, and tells the new times. */
export async function POST(): Promise<Response> {
  if (!(await sentByUs())) return new Response(null, { status: 403, headers: noStore });
  const session = await currentSession();
  if (!session) return new Response(null, { status: 401, headers: noStore });
  return left({ ...session, seenAt: await touchSession(session, new Date()) });
}

function left(session: Session): Response {
  const body = { userId: session.actor.userId, ...secondsLeft(session, new Date()) };
  return Response.json(body, { headers: noStore });
}
