import { getTranslations } from "next-intl/server";
import { sentByUs } from "@/lib/access/request";
import { actorOfRequest } from "@/lib/access/session";
import { exportLog } from "@/lib/audit/commands/export";
import { logFile } from "@/lib/audit/export-file";
import { readLogFilters } from "@/lib/audit/filters";
import { csvBody, csvHeaders } from "@/lib/csv";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";

/**
 * The rows of the log that the filters in the address ask for, as a CSV file. 401 signed out, 403 from another site,
 * 404 for who may not read the log, 413 for more rows than a file takes.
 */
export async function POST(request: Request): Promise<Response> {
  if (!(await sentByUs())) return new Response(null, { status: 403 });
  const actor = await actorOfRequest();
  if (!actor) return new Response(null, { status: 401 });
  const { page: _, ...filters } = readLogFilters(Object.fromEntries(new URL(request.url).searchParams));
  const now = new Date();
  try {
    const batches = await exportLog(actor, filters, now);
    const [t, access] = await Promise.all([getTranslations("audit"), getTranslations("access")]);
    const file = logFile(batches, t, (role) => access(`roles.${role}`));
    return new Response(csvBody(file), { headers: csvHeaders(`${t("export.file")}-${dayOf(now)}`) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new Response(null, { status: error.code === "tooLarge" ? 413 : 404 });
  }
}
