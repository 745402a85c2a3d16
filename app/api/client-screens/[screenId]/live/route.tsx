import { htmlPart } from "@/components/client-page/html-answer";
import { ScreenPart } from "@/components/client-screen/screen-part";
import { currentSession } from "@/lib/access/session";
import { sessionToken } from "@/lib/access/session-cookie";
import { openScreen } from "@/lib/client-screen/look";
import { firstPart, isScreenPart } from "@/lib/client-screen/parts";
import { screenStream } from "@/lib/client-screen/stream";
import { screenViews } from "@/lib/client-screen/view";
import { AppError } from "@/lib/errors";
import { hasRoomFor } from "@/lib/live/streams";

const empty = (status: number) => new Response(null, { status, headers: { "cache-control": "no-store" } });

/**
 * A stream of what a client screen shows (`ScreenMessage`). Does not move the idle limit on. 401 signed out; 404 for a
 * screen that is over or another session's; 429 for too many at once.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/client-screens/[screenId]/live">,
): Promise<Response> {
  const { screenId } = await params;
  const [token, session] = [await sessionToken(), await currentSession()];
  if (!token || !session) return empty(401);
  const { userId } = session.actor;
  if (!hasRoomFor(userId)) return empty(429);
  try {
    const { screen } = await openScreen(session.actor, screenId, new Date());
    const named = new URL(request.url).searchParams.get("part");
    const stream = screenStream({
      screen,
      userId,
      token,
      part: isScreenPart(screen.kind, named) ? named : firstPart,
      draw: (screen, shown, part) =>
        htmlPart(
          <ScreenPart
            views={screenViews(screen, shown, part)}
            scoreHref={`/api/client-screens/${screenId}/score`}
          />,
        ),
    });
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
