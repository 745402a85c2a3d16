import { HtmlPage } from "@/components/client-page/html-page";
import { screenTools } from "@/lib/client-screen/words";
import type { ClientLocale } from "@/lib/i18n/client-locales";
import { ClosedView } from "./closed-view";
import { screenStyle } from "./screen-files";

/** The one answer for a screen that is over, never was, or is not this session's. */
export function ClosedPage({ language }: { language: ClientLocale }) {
  const { t } = screenTools(language);
  return (
    <HtmlPage language={language} title={t("windowTitle")} style={screenStyle().text}>
      <main className="client-screen">
        <ClosedView title={t("closed")} more={t("closedMore")} />
      </main>
    </HtmlPage>
  );
}
