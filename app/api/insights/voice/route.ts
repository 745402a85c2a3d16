import { getLocale, getTranslations } from "next-intl/server";
import { sentByUs } from "@/lib/access/request";
import { actorOfRequest } from "@/lib/access/session";
import { csvHeaders } from "@/lib/csv";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { asLocale } from "@/lib/i18n/locales";
import { asFileFormat } from "@/lib/insights/sheets/figures";
import { csvOf, xlsxHeaders, xlsxOf } from "@/lib/insights/sheets/files";
import { countedSentence } from "@/lib/voice/figures/counted-sentence";
import { openVoiceFigures } from "@/lib/voice/figures/queries";
import { voiceSheet } from "@/lib/voice/figures/sheet";
import { readVoiceView } from "@/lib/voice/figures/view";

/**
 * What clients answered, as a CSV file or a workbook, withheld as on the page. 401 signed out, 403 from another site, 404
 * for who may see no figures.
 */
export async function POST(request: Request): Promise<Response> {
  if (!(await sentByUs())) return new Response(null, { status: 403 });
  const actor = await actorOfRequest();
  if (!actor) return new Response(null, { status: 401 });
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const format = asFileFormat(search.format);
  const now = new Date();
  const today = dayOf(now);
  const [t, locale] = await Promise.all([getTranslations("voice.figures"), getLocale()]);
  try {
    const figures = await openVoiceFigures(actor, readVoiceView(search, today), now, format);
    const { n } = figures;
    const sheet = voiceSheet(figures, asLocale(locale));
    const about = [
      `${t("title")}. ${t("lead")}`,
      countedSentence(figures, t) ?? "",
      n === null ? t("tooFew") : t("n", { n }),
      t("note"),
    ];
    const name = `${t("file")}-${today}`;
    const few = t("withheld");
    if (format === "xlsx")
      return new Response(new Uint8Array(await xlsxOf(sheet, about, few)), { headers: xlsxHeaders(name) });
    return new Response(csvOf(sheet, about, few), { headers: csvHeaders(name) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new Response(null, { status: 404 });
  }
}
