import { actorOfRequest } from "@/lib/access/session";
import { AppError } from "@/lib/errors";
import { openExport } from "@/lib/exchange/commands/open-export";

/** The file of an export that was allowed a moment ago. 401 signed out, 404 for anybody else's, and when its time is up. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/exchange/[exportId]">,
): Promise<Response> {
  const actor = await actorOfRequest();
  if (!actor) return new Response(null, { status: 401 });
  const { exportId } = await params;
  try {
    const { name, type, body } = await openExport(actor, exportId, new Date());
    const headers = {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    };
    return new Response(body, { headers });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new Response(null, { status: 404 });
  }
}
