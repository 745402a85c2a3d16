import type { Actor } from "@/lib/access/actor";
import { sentByUs } from "@/lib/access/request";
import { actorOfRequest } from "@/lib/access/session";
import { startScreen } from "@/lib/client-screen/commands";
import { type StartScreen, startScreenSchema } from "@/lib/client-screen/schema";
import { AppError } from "@/lib/errors";
import { readBody } from "@/lib/saving/body";

const noStore = { "cache-control": "no-store" };
const empty = (status: number) => new Response(null, { status, headers: noStore });

/**
 * Opens a client screen, from a form whose answer is the window itself. What may not be shown leads to the window that
 * says it is closed. 403, 413 and 400 for what our own page does not send.
 */
export async function POST(request: Request): Promise<Response> {
  if (!(await sentByUs())) return empty(403);
  const body = await readBody(request, 2000);
  if (body === undefined) return empty(413);
  const input = startScreenSchema.safeParse(Object.fromEntries(new URLSearchParams(body)));
  if (!input.success) return empty(400);
  const location = `/client-screen/${await opened(await actorOfRequest(), input.data)}`;
  return new Response(null, { status: 303, headers: { ...noStore, location } });
}

/** The id of the new screen; for who may not, a name that no screen has. */
async function opened(actor: Actor | undefined, input: StartScreen): Promise<string> {
  if (!actor) return "closed";
  try {
    return (await startScreen(actor, input, new Date())).screenId;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return "closed";
  }
}
