import { sentByUs } from "@/lib/access/request";
import { currentSession } from "@/lib/access/session";
import { giveOwnNumber } from "@/lib/client-screen/commands";
import { ownNumberSchema } from "@/lib/client-screen/schema";
import { AppError } from "@/lib/errors";
import { readBody } from "@/lib/saving/body";

type Context = RouteContext<"/api/client-screens/[screenId]/score">;

/**
 * Saves the number that the client gave on the screen: 204, 401, 403, 404, 413 or 422. A window without scripts is sent
 * back to what it shows. Does not move the idle limit on: the client's press is no sign that the worker is there.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { screenId } = await params;
  const status = await give(request, screenId);
  const headers = new Headers({ "cache-control": "no-store" });
  if (status === 403 || request.headers.get("accept") === "application/json")
    return new Response(null, { status, headers });
  headers.set("location", `/client-screen/${encodeURIComponent(screenId)}`);
  return new Response(null, { status: 303, headers });
}

async function give(request: Request, screenId: string): Promise<number> {
  if (!(await sentByUs())) return 403;
  const session = await currentSession();
  if (!session) return 401;
  const body = await readBody(request, 2000);
  if (body === undefined) return 413;
  const number = ownNumberSchema.safeParse(Object.fromEntries(new URLSearchParams(body)));
  if (!number.success) return 422;
  try {
    await giveOwnNumber(session.actor, screenId, number.data, new Date());
    return 204;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return 404;
  }
}
