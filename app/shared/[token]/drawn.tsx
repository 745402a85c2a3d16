import { htmlAnswer } from "@/components/client-page/html-answer";
import type { AnswerErrors } from "@/components/sharing/page/answer-form";
import { NoticePage, type NoticeWords } from "@/components/sharing/page/notice-page";
import { NumberPage } from "@/components/sharing/page/number-page";
import { OpenedPage } from "@/components/sharing/page/opened-page";
import { type SharedWords, sharedWords } from "@/components/sharing/page/shared-words";
import { printError } from "@/lib/access/masked-output";
import { knowOffice } from "@/lib/access/session-office";
import { locales } from "@/lib/i18n/locales";
import { answerDays } from "@/lib/office-numbers";
import { officeText } from "@/lib/office-texts";
import type { Draft } from "@/lib/sharing/draft";
import { isToken, sharedPath } from "@/lib/sharing/page-cookie";
import { type SharedPage, sharedPage } from "@/lib/sharing/queries/shared-page";
import type { PageKey } from "@/lib/sharing/rows";
import { formMark } from "@/lib/sharing/secrets";

/** What the page says of a form that was just sent to it. */
export type Said = {
  status?: number;
  headers?: Record<string, string>;
  wrong?: "wrong" | "unreadable";
  waitSeconds?: number;
  isSent?: boolean;
  draft?: Draft | undefined;
  errors?: AnswerErrors;
};

/** Draws what stands at an address: the opened page, the question for its number, or that there is no page. */
export async function draw(page: SharedPage, { token, key }: PageKey, said: Said = {}): Promise<Response> {
  if (page.status === "gone") return notice(404, (t) => ({ title: t("gone.title"), text: t("gone.text") }));
  const locale = page.status === "opened" ? page.document.language : page.language;
  const tools = { t: await sharedWords(locale), locale, path: sharedPath(token) };
  const { status = 200, headers = {}, draft } = said;
  const init = { status, headers };
  if (page.status === "closed") {
    const { isLocked, waitSeconds } = page;
    const number = { isLocked, waitSeconds: said.waitSeconds ?? waitSeconds, wrong: said.wrong, draft };
    return htmlAnswer(<NumberPage tools={tools} {...number} />, init);
  }
  await knowOffice();
  const { document, messages, openings, expiresAt, asksVoice } = page;
  const facts = { openings, expiresAt, socialEmergency: officeText("socialEmergency") };
  const answering = { mark: formMark(key ?? ""), answerDays: answerDays(), draft, errors: said.errors ?? {} };
  const isSent = said.isSent === true && messages.length > 0;
  const opened = { document, messages, facts, asksVoice, isSent, ...answering };
  return htmlAnswer(<OpenedPage tools={tools} {...opened} />, init);
}

/** A page that says one thing in every language. It is the same whatever lies behind the address. */
export async function notice(
  status: number,
  say: (t: SharedWords) => { title: string; text: string },
): Promise<Response> {
  const words: NoticeWords = await Promise.all(
    locales.map(async (locale) => ({ locale, ...say(await sharedWords(locale)) })),
  );
  return htmlAnswer(<NoticePage title={words[0]?.title ?? ""} words={words} />, { status });
}

/** What asks by HEAD is a program, so a key counts for nothing. */
export async function answerHead(token: string): Promise<Response> {
  const page = { token, key: undefined };
  const { status, headers } = await answered(token, async (now) => draw(await sharedPage(page, now), page));
  return new Response(null, { status, headers });
}

/** What is wrong with us is told calmly here: the framework would answer with an empty page. */
export async function answered(token: string, answer: (now: Date) => Promise<Response>): Promise<Response> {
  if (!isToken(token)) return draw({ status: "gone" }, { token, key: undefined });
  try {
    return await answer(new Date());
  } catch (error) {
    printError(error);
    return notice(500, (t) => ({ title: t("failed.title"), text: t("failed.text") }));
  }
}
