import { sentByUs } from "@/lib/access/request";
import { actorOfRequest } from "@/lib/access/session";
import { AppError } from "@/lib/errors";
import { countGrouping } from "@/lib/insights/commands";
import { readView, viewQuery } from "@/lib/insights/view";

/**
 * Counts the grouping that the address asks for and goes back to the page that shows it, also when there were too few
 * clients, which that page says. 401 signed out, 403 from another site, 404 for who may not ask for it.
 */
export async function POST(request: Request): Promise<Response> {
  if (!(await sentByUs())) return new Response(null, { status: 403 });
  const actor = await actorOfRequest();
  if (!actor) return new Response(null, { status: 401 });
  const view = readView(Object.fromEntries(new URL(request.url).searchParams));
  try {
    await countGrouping(actor, view, new Date());
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code !== "invalid") return new Response(null, { status: 404 });
  }
  return new Response(null, {
    status: 303,
    headers: { location: `/insights/profiles${viewQuery(view)}#grouping` },
  });
}
