import { sentByQuietPage } from "@/lib/access/request";
import { readBody } from "@/lib/saving/body";
import { keyOf } from "@/lib/sharing/page-cookie";
import { sharedPage } from "@/lib/sharing/queries/shared-page";
import { answered, answerHead, draw, notice } from "./drawn";
import { leave, openByNumber, takeAnswer } from "./posted";

type Context = RouteContext<"/shared/[token]">;

/** A long text is refused with its words kept; what is longer than this is no text of a person. */
const maxBody = 2_000_000;

/** The page of a link: its content for a browser that holds the key, else the question for the number. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const isSent = new URL(request.url).searchParams.has("sent");
  const page = { token, key: keyOf(request.headers) };
  return answered(token, async (now) => draw(await sharedPage(page, now), page, { isSent }));
}

/** Sees and changes nothing. */
export async function HEAD(_request: Request, { params }: Context): Promise<Response> {
  return answerHead((await params).token);
}

/** A form of the page: the number, an answer, or leaving. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return answered(token, async (now) => {
    const isForm = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded");
    if (!isForm || !(await sentByQuietPage()))
      return notice(isForm ? 403 : 415, (t) => ({ title: t("title"), text: t("notOurs") }));
    const body = await readBody(request, maxBody);
    if (body === undefined) return notice(413, (t) => ({ title: t("title"), text: t("tooLarge") }));
    const form = new URLSearchParams(body);
    const page = { token, key: keyOf(request.headers) };
    switch (form.get("act")) {
      case "quit":
        return leave(page, now);
      case "answer":
        return takeAnswer(page, form, now);
      default:
        return openByNumber(page, form, now);
    }
  });
}
