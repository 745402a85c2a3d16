import { cookies } from "next/headers";
import { htmlAnswer } from "@/components/client-page/html-answer";
import { ClosedPage } from "@/components/client-screen/closed-page";
import { screenCode, screenStyle } from "@/components/client-screen/screen-files";
import { ScreenPage } from "@/components/client-screen/screen-page";
import { currentSession } from "@/lib/access/session";
import { openScreen } from "@/lib/client-screen/look";
import { firstPart, isScreenPart } from "@/lib/client-screen/parts";
import { screenViews } from "@/lib/client-screen/view";
import { AppError } from "@/lib/errors";
import { asLocale, localeCookie } from "@/lib/i18n/locales";
import { partOf } from "@/lib/live/bus";

/** The window that the client looks at. Whoever may not have it gets the same answer as for one that is over. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/client-screen/[screenId]">,
): Promise<Response> {
  const { screenId } = await params;
  const carried = { style: screenStyle().hash, script: screenCode.hash };
  try {
    const session = await currentSession();
    if (!session) throw new AppError("notFound");
    const { screen, shown } = await openScreen(session.actor, screenId, new Date());
    const theirs = partOf(screen.documentId, session.actor.userId);
    const part = isScreenPart(screen.kind, theirs) ? theirs : firstPart;
    const views = screenViews(screen, shown, part);
    return await htmlAnswer(
      <ScreenPage screenId={screenId} language={screen.language} views={views} part={part} />,
      {},
      carried,
    );
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const language = asLocale((await cookies()).get(localeCookie)?.value);
    return htmlAnswer(<ClosedPage language={language} />, { status: 404 }, carried);
  }
}
