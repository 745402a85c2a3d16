import { getLocale, getTranslations } from "next-intl/server";
import { sentByUs } from "@/lib/access/request";
import { actorOfRequest } from "@/lib/access/session";
import { csvHeaders, csvRows, csvStart } from "@/lib/csv";
import { dayOf, formatStamp } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { exportFeedback } from "@/lib/feedback/commands";
import { readFeedbackFilters } from "@/lib/feedback/filters";
import { itemOf } from "@/lib/feedback/items";

const columns = ["time", "by", "list", "kind", "code", "item", "words", "answer", "answeredAt"] as const;

/**
 * The feedback that the filters in the address ask for, as a CSV file. 401 signed out, 403 from another site, 404 for a
 * non-administrator.
 */
export async function POST(request: Request): Promise<Response> {
  if (!(await sentByUs())) return new Response(null, { status: 403 });
  const actor = await actorOfRequest();
  if (!actor) return new Response(null, { status: 401 });
  const { page: _, ...filters } = readFeedbackFilters(Object.fromEntries(new URL(request.url).searchParams));
  const now = new Date();
  try {
    const rows = await exportFeedback(actor, filters, now);
    const [t, locale] = await Promise.all([getTranslations("listFeedback"), getLocale()]);
    const lines = rows.map((row) => [
      formatStamp(row.at),
      row.byName,
      t(`lists.${row.list}`),
      t(`kinds.${row.kind}`),
      row.code ?? "",
      itemOf(row.list, row.code)?.name[locale] ?? "",
      row.words,
      row.answer,
      row.answeredAt ? formatStamp(row.answeredAt) : "",
    ]);
    const head = columns.map((column) => t(`file.${column}`));
    return new Response(csvStart + csvRows([head, ...lines]), {
      headers: csvHeaders(`${t("file.name")}-${dayOf(now)}`),
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new Response(null, { status: 404 });
  }
}
