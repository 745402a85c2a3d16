import "server-only";
import { getLocale } from "next-intl/server";
import { currentActor } from "@/lib/access/session";
import { AppError } from "@/lib/errors";
import { asLocale } from "@/lib/i18n/locales";
import { readRecordChoices } from "./choices";
import type { DocumentOf } from "./document";
import { openRecordText } from "./queries";
import { recordWords } from "./words";

/** A byte order mark: without it some old programs read ä and ö wrong. */
const mark = "\uFEFF";

const names = { plan: "asiakassuunnitelma.txt", evaluation: "arviointi.txt" } as const;

/** Answers with the text of a document as a file; its name tells of no person. 401 signed out, 404 without the right. */
export async function answerRecordFile(request: Request, of: DocumentOf): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401, headers: { "cache-control": "no-store" } });
  const { searchParams } = new URL(request.url);
  const choices = readRecordChoices((name) => searchParams.has(name));
  try {
    const tools = await recordWords(asLocale(await getLocale()));
    const { text } = await openRecordText(actor, of, choices, tools, new Date());
    return new Response(mark + text.replaceAll(/\r?\n/g, "\r\n"), {
      headers: {
        "content-type": "text/plain; charset=utf-8",
        "content-disposition": `attachment; filename="${names[of.kind]}"`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  }
}
