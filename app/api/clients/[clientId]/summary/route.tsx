import { getLocale } from "next-intl/server";
import { htmlText } from "@/components/client-page/html-answer";
import { SummaryHtml } from "@/components/summary/summary-html";
import { actorOfRequest } from "@/lib/access/session";
import { knowOffice } from "@/lib/access/session-office";
import { AppError } from "@/lib/errors";
import { NoPdf, printPdf } from "@/lib/pdf/print-pdf";
import { openSummary } from "@/lib/summary/queries";

const kept = { "cache-control": "no-store" };

/**
 * The summary as a PDF, as chosen in the address; its name tells of no person. 401 signed out, 404 without the right or
 * a plan in force. Where no PDF can be made it leads back to the page, which says so and can be printed.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/clients/[clientId]/summary">,
): Promise<Response> {
  const actor = await actorOfRequest();
  if (!actor) return new Response(null, { status: 401, headers: kept });
  const { clientId } = await params;
  const { searchParams } = new URL(request.url);
  const query = {
    ...Object.fromEntries(searchParams),
    parts: searchParams.getAll("parts"),
  };
  try {
    await knowOffice();
    const asked = { clientId, query, workerLocale: await getLocale(), as: "pdf" } as const;
    const { summary } = await openSummary(actor, asked, new Date());
    if (!summary) throw new AppError("notFound");
    const pdf = await printPdf(await htmlText(<SummaryHtml document={summary.document} />));
    return new Response(Buffer.from(pdf), {
      headers: {
        ...kept,
        "content-type": "application/pdf",
        "content-disposition": 'attachment; filename="sovitut-asiat.pdf"',
      },
    });
  } catch (error) {
    if (error instanceof AppError) return new Response(null, { status: 404, headers: kept });
    if (!(error instanceof NoPdf)) throw error;
    searchParams.set("pdf", "no");
    return new Response(null, {
      status: 303,
      headers: { ...kept, location: `/clients/${encodeURIComponent(clientId)}/summary?${searchParams}` },
    });
  }
}
