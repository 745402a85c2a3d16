import { getLocale, getTranslations } from "next-intl/server";
import { sentByUs } from "@/lib/access/request";
import { actorOfRequest } from "@/lib/access/session";
import { csvHeaders } from "@/lib/csv";
import { dayOf, formatDay } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { asLocale } from "@/lib/i18n/locales";
import { chosenView } from "@/lib/insights/chosen-view";
import { cautionsOf } from "@/lib/insights/sheets/cautions";
import { countedSentences } from "@/lib/insights/sheets/counted-sentences";
import { asFigure, asFileFormat } from "@/lib/insights/sheets/figures";
import { csvOf, xlsxHeaders, xlsxOf } from "@/lib/insights/sheets/files";
import { sheetsOf } from "@/lib/insights/sheets/sheet-of";
import { readView } from "@/lib/insights/view";

/**
 * The table that the address asks for, with who is counted by which choices and what to keep in mind below it, as a CSV
 * file or a workbook. 401 signed out, 403 from another site, 404 for no such table and for who may not ask for it.
 */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/insights/[figure]">,
): Promise<Response> {
  if (!(await sentByUs())) return new Response(null, { status: 403 });
  const actor = await actorOfRequest();
  if (!actor) return new Response(null, { status: 401 });
  const figure = asFigure((await params).figure);
  if (!figure) return new Response(null, { status: 404 });
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const format = asFileFormat(search.format);
  const now = new Date();
  const [t, locale] = await Promise.all([getTranslations("insights"), getLocale()]);
  try {
    const { view, whose } = await chosenView(actor, readView(search));
    const words = { t, locale: asLocale(locale) };
    const [shown] = await sheetsOf(actor, [figure], view, words, now, { format });
    if (!shown) return new Response(null, { status: 404 });
    const { sheet } = shown;
    const about = [
      `${t(`figures.${figure}.title`)}. ${t(`figures.${figure}.lead`)}`,
      t("counted.made", { day: formatDay(dayOf(now), words.locale) }),
      ...countedSentences({ figures: [figure], view, whose, n: sheet.n }, words),
      ...cautionsOf(figure, sheet).map(({ name, values }) => t(`warnings.${name}`, values)),
    ];
    const name = `${figure}-${dayOf(now)}`;
    const few = t("cells.under5");
    if (format === "xlsx")
      return new Response(new Uint8Array(await xlsxOf(sheet, about, few)), { headers: xlsxHeaders(name) });
    return new Response(csvOf(sheet, about, few), { headers: csvHeaders(name) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new Response(null, { status: 404 });
  }
}
