import { htmlAnswer } from "@/components/client-page/html-answer";
import type { AnswerErrors } from "@/components/sharing/page/answer-form";
import { harmlessPage, LeavePage } from "@/components/sharing/page/leave-page";
import { sharedWords } from "@/components/sharing/page/shared-words";
import { isHttps } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { answerShare } from "@/lib/sharing/commands/answer";
import { leaveShare } from "@/lib/sharing/commands/leave";
import { tryPin } from "@/lib/sharing/commands/try-pin";
import { readDraft } from "@/lib/sharing/draft";
import { keyCookie, sharedPath } from "@/lib/sharing/page-cookie";
import { sharedPage } from "@/lib/sharing/queries/shared-page";
import type { PageKey } from "@/lib/sharing/rows";
import { clientAnswerSchema } from "@/lib/sharing/schema";
import { formMark } from "@/lib/sharing/secrets";
import { draw, notice } from "./drawn";

/** Takes a number. A right one gives the browser its key; what was typed before the page closed comes back with it. */
export async function openByNumber({ token }: PageKey, form: URLSearchParams, now: Date): Promise<Response> {
  const draft = readDraft(form);
  const answer = await tryPin({ token, typed: form.get("pin") ?? "" }, now);
  if (answer.status === "opened") {
    const { key } = answer;
    const headers = { "set-cookie": keyCookie(token, key, { https: isHttps() }) };
    if (draft) return draw(await sharedPage({ token, key }, now), { token, key }, { headers, draft });
    return seeOther(sharedPath(token), headers);
  }
  const page = { token, key: undefined };
  const stands = await sharedPage(page, now);
  switch (answer.status) {
    case "gone":
      return draw({ status: "gone" }, page);
    case "locked":
      return draw(stands, page, { status: 423 });
    case "unreadable":
      return draw(stands, page, { status: 422, wrong: "unreadable", draft });
    case "wrong":
      return draw(stands, page, { status: 422, wrong: "wrong", waitSeconds: answer.waitSeconds, draft });
    case "waiting": {
      const { waitSeconds } = answer;
      return draw(stands, page, {
        status: 429,
        headers: { "retry-after": `${waitSeconds}` },
        waitSeconds,
        draft,
      });
    }
  }
}

/** Takes the client's answer. Whatever stands in its way, what was typed stays on the page. */
export async function takeAnswer(page: PageKey, form: URLSearchParams, now: Date): Promise<Response> {
  const { token, key } = page;
  const draft = readDraft(form);
  const stands = await sharedPage(page, now);
  if (stands.status !== "opened") return draw(stands, page, { status: 401, draft });
  if (!key || form.get("mark") !== formMark(key))
    return notice(403, (t) => ({ title: t("title"), text: t("notOurs") }));
  const { t, errorsOf } = await answerWords(stands.document.language);
  const refused = (errors: AnswerErrors, status = 422) => draw(stands, page, { status, draft, errors });
  const parsed = clientAnswerSchema.safeParse({
    kind: form.get("kind") ?? undefined,
    words: form.get("words") ?? "",
    goals: form.getAll("goals"),
  });
  if (!parsed.success) return refused(errorsOf(parsed.error.issues));
  try {
    await answerShare(page, parsed.data, now);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "notFound") return draw(await sharedPage(page, now), page, { status: 401, draft });
    if (error.code === "tooMany") return refused({ form: t("errors.tooMany") }, 429);
    return refused({ goals: t("errors.choiceInvalid") });
  }
  return seeOther(`${sharedPath(token)}?sent=1#sent`);
}

/** Ends the key and goes on to a page that tells nothing. No redirect: a form may not lead off this site. */
export async function leave(page: PageKey, now: Date): Promise<Response> {
  await leaveShare(page, now);
  const t = await sharedWords("fi");
  return htmlAnswer(<LeavePage title={t("quit.title")} link={t("quit.link")} />, {
    headers: {
      "set-cookie": keyCookie(page.token, undefined, { https: isHttps() }),
      refresh: `0; url=${harmlessPage}`,
    },
  });
}

async function answerWords(language: Parameters<typeof sharedWords>[0]) {
  const t = await sharedWords(language);
  const said = {
    kind: t("errors.chooseOne"),
    goals: t("errors.tooManyGoals"),
  };
  const errorsOf = (issues: readonly { path: PropertyKey[]; message: string }[]): AnswerErrors => {
    const errors: AnswerErrors = {};
    for (const { path, message } of issues)
      if (path[0] === "words") errors.words = t(message === "sayWhat" ? "errors.sayWhat" : "errors.tooLong");
      else if (path[0] === "kind" || path[0] === "goals") errors[path[0]] = said[path[0]];
    return errors;
  };
  return { t, errorsOf };
}

function seeOther(location: string, headers: Record<string, string> = {}): Response {
  const quiet = { "cache-control": "no-store", "referrer-policy": "no-referrer" };
  return new Response(null, { status: 303, headers: { ...quiet, ...headers, location } });
}
