import { sentByUs } from "@/lib/access/request";
import { actorOfRequest } from "@/lib/access/session";
import { AppError } from "@/lib/errors";
import { myDataJson } from "@/lib/my-data/json";
import { openMyData } from "@/lib/my-data/queries";

/**
 * Everything that is stored of a client, as a JSON file for the client. A plain form asks for it. 401 signed out, 403
 * from another site, 404 for others than the client's own workers.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ clientId: string }> },
): Promise<Response> {
  if (!(await sentByUs())) return new Response(null, { status: 403 });
  const [actor, { clientId }, form] = await Promise.all([
    actorOfRequest(),
    params,
    request.formData().catch(() => new FormData()),
  ]);
  if (!actor) return new Response(null, { status: 401 });
  const now = new Date();
  try {
    const hidden = form.has("hidden");
    const data = await openMyData(actor, { clientId, hidden, as: "export" }, now);
    return new Response(myDataJson(data, now), {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": 'attachment; filename="omat-tiedot.json"',
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new Response(null, { status: 404 });
  }
}
