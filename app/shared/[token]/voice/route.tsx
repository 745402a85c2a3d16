import { htmlAnswer } from "@/components/client-page/html-answer";
import { QuickExit } from "@/components/sharing/page/quick-exit";
import { sharedWords } from "@/components/sharing/page/shared-words";
import { AnsweredPage } from "@/components/voice/page/answered-page";
import { HelpPart } from "@/components/voice/page/help-part";
import { QuestionsPage } from "@/components/voice/page/questions-page";
import { type VoiceTools, voiceWords } from "@/components/voice/page/voice-words";
import { sentByQuietPage } from "@/lib/access/request";
import { knowOffice } from "@/lib/access/session-office";
import { AppError } from "@/lib/errors";
import type { ClientLocale } from "@/lib/i18n/client-locales";
import { officeText } from "@/lib/office-texts";
import { readBody } from "@/lib/saving/body";
import { keyOf, sharedPath } from "@/lib/sharing/page-cookie";
import { sharedPage } from "@/lib/sharing/queries/shared-page";
import type { PageKey } from "@/lib/sharing/rows";
import { formMark } from "@/lib/sharing/secrets";
import { voiceAudiences } from "@/lib/terms";
import { answerOnShare } from "@/lib/voice/commands/answer-share";
import { readAnswers } from "@/lib/voice/questions";
import { answered, answerHead, draw, notice } from "../drawn";

type Context = { params: Promise<{ token: string }> };

/** Ticks of ten questions and a mark; more is no form of ours. */
const maxBody = 20_000;

/** The questions of the client's voice, below an opened page. Without its key: what stands at the page itself. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return answered(token, async (now) => {
    const page = { token, key: keyOf(request.headers) };
    const stands = await sharedPage(page, now);
    if (stands.status !== "opened") return draw(stands, page);
    const tools = await toolsOf(stands.document.language, token);
    if (!stands.asksVoice) return htmlAnswer(<AnsweredPage tools={tools} {...already(tools)} />);
    return htmlAnswer(<QuestionsPage tools={tools} mark={formMark(page.key ?? "")} />);
  });
}

/** Sees and changes nothing. */
export async function HEAD(_request: Request, { params }: Context): Promise<Response> {
  return answerHead((await params).token);
}

/** Takes the answers; where help is, is told at once. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return answered(token, async (now) => {
    const body = (await sentByQuietPage()) ? await readBody(request, maxBody) : undefined;
    if (body === undefined) return notice(403, (t) => ({ title: t("title"), text: t("notOurs") }));
    return takeAnswers({ token, key: keyOf(request.headers) }, new URLSearchParams(body), now);
  });
}

async function takeAnswers(page: PageKey, form: URLSearchParams, now: Date): Promise<Response> {
  const stands = await sharedPage(page, now);
  if (stands.status !== "opened") return draw(stands, page, { status: 401 });
  const mark = formMark(page.key ?? "");
  if (form.get("mark") !== mark) return notice(403, (t) => ({ title: t("title"), text: t("notOurs") }));
  const tools = await toolsOf(stands.document.language, page.token);
  const { t } = tools;
  if (!stands.asksVoice) return htmlAnswer(<AnsweredPage tools={tools} {...already(tools)} />);
  const answers = readAnswers(Object.fromEntries(form));
  if (Object.keys(answers).length === 0)
    return htmlAnswer(<AnsweredPage tools={tools} title={t("title")} lines={[t("nothing")]} />);
  const audience = voiceAudiences.find((one) => one === form.get("audience"));
  if (!audience)
    return htmlAnswer(<QuestionsPage tools={tools} mark={mark} answers={answers} isAudienceMissing />, {
      status: 422,
    });
  const kept = await unlessGone(answerOnShare(page, { answers, audience }, now));
  if (!kept) return draw(await sharedPage(page, now), page, { status: 401 });
  await knowOffice();
  const help = { ...kept, socialEmergency: officeText("socialEmergency") };
  return htmlAnswer(
    <AnsweredPage
      tools={tools}
      title={t("thanks")}
      lines={[t(audience === "worker" ? "thanksWorker" : "thanksStatistics")]}
      help={kept.needs.length > 0 && <HelpPart tools={tools} {...help} />}
    />,
  );
}

async function toolsOf(locale: ClientLocale, token: string): Promise<VoiceTools> {
  const path = sharedPath(token);
  const exit = <QuickExit t={await sharedWords(locale)} locale={locale} path={path} />;
  return { t: await voiceWords(locale), locale, path, exit };
}

/** The page may have been closed while it was being answered. */
async function unlessGone<T>(kept: Promise<T>): Promise<T | undefined> {
  try {
    return await kept;
  } catch (error) {
    if (error instanceof AppError && error.code === "notFound") return undefined;
    throw error;
  }
}

function already({ t }: VoiceTools) {
  return { title: t("title"), lines: [t("answered")] };
}
