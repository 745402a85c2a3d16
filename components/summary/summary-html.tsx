import { DocumentView } from "@/components/client-page/document";
import { HtmlPage } from "@/components/client-page/html-page";
import { messagesOf } from "@/lib/i18n/messages";
import type { ClientDocument } from "@/lib/summary/document";

/** The summary as a whole page, for a file. Its title is neutral: programs show it above the file. */
export function SummaryHtml({ document }: { document: ClientDocument }) {
  return (
    <HtmlPage
      language={document.language}
      title={messagesOf(document.language).paper.sheet.neutralTitle}
      asPaper
    >
      <main>
        <DocumentView document={document} />
      </main>
    </HtmlPage>
  );
}
