import { getLocale, getTranslations } from "next-intl/server";
import { sentByUs } from "@/lib/access/request";
import { actorOfRequest } from "@/lib/access/session";
import { exportClientList } from "@/lib/caseload/commands/export";
import { clientListFile } from "@/lib/caseload/export-file";
import { readFilters } from "@/lib/clients/filters";
import { csvHeaders } from "@/lib/csv";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";

/**
 * The list of clients that the filters in the address ask for, whole, as a CSV file. 401 signed out, 403 from another
 * site, 404 for who is not a lead.
 */
export async function POST(request: Request): Promise<Response> {
  if (!(await sentByUs())) return new Response(null, { status: 403 });
  const actor = await actorOfRequest();
  if (!actor) return new Response(null, { status: 401 });
  const filters = readFilters(Object.fromEntries(new URL(request.url).searchParams), actor.role);
  const now = new Date();
  try {
    const clients = await exportClientList(actor, filters, now);
    const [t, caseload, locale] = await Promise.all([
      getTranslations("clients"),
      getTranslations("caseload"),
      getLocale(),
    ]);
    return new Response(clientListFile({ clients, waiting: filters.waiting }, t, locale, dayOf(now)), {
      headers: csvHeaders(`${caseload("file.name")}-${dayOf(now)}`),
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new Response(null, { status: 404 });
  }
}
