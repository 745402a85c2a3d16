import { HtmlPage } from "@/components/client-page/html-page";
import type { ScreenView } from "@/lib/client-screen/view";
import { screenTools } from "@/lib/client-screen/words";
import type { ClientLocale } from "@/lib/i18n/client-locales";
import { ClosedView } from "./closed-view";
import { screenCode, screenStyle } from "./screen-files";
import { ScreenPart } from "./screen-part";

type ScreenPageProps = {
  screenId: string;
  language: ClientLocale;
  views: readonly ScreenView[];
  part: string;
};

/** The window that the client looks at: one part, large, and nothing else. Its title tells nothing. */
export function ScreenPage({ screenId, language, views, part }: ScreenPageProps) {
  const { t } = screenTools(language);
  const api = `/api/client-screens/${screenId}`;
  return (
    <HtmlPage language={language} title={t("windowTitle")} style={screenStyle().text}>
      <div
        className="client-screen"
        data-live={`${api}/live?part=${part}`}
        data-saved={t("own.saved")}
        data-wrong={t("own.wrong")}
        data-failed={t("own.failed")}
      >
        <main>
          <ScreenPart views={views} scoreHref={`${api}/score`} />
        </main>
        <p role="status" className="screen-status" />
        <noscript>
          <p>
            <a href={`/client-screen/${screenId}`}>{t("reload")}</a>
          </p>
        </noscript>
        <template id="closed">
          <main className="client-screen">
            <ClosedView title={t("closed")} more={t("closedMore")} />
          </main>
        </template>
        <template id="lost">
          <ClosedView title={t("lost")} more={t("lostMore")} />
        </template>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own function, named by its hash. */}
        <script dangerouslySetInnerHTML={{ __html: screenCode.text }} />
      </div>
    </HtmlPage>
  );
}
