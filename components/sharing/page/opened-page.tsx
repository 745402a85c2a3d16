import { DocumentView } from "@/components/client-page/document";
import { HtmlPage } from "@/components/client-page/html-page";
import type { Draft } from "@/lib/sharing/draft";
import { goalsOn } from "@/lib/sharing/goals";
import type { SentMessage } from "@/lib/sharing/queries/shared-page";
import type { ClientDocument } from "@/lib/summary/document";
import { type AnswerErrors, AnswerForm } from "./answer-form";
import { GoodToKnow, type PageFacts } from "./good-to-know";
import { QuickExit } from "./quick-exit";
import { SentList } from "./sent-list";
import type { PageTools } from "./shared-words";

export type OpenedPageProps = {
  tools: PageTools;
  document: ClientDocument;
  messages: readonly SentMessage[];
  facts: PageFacts;
  asksVoice: boolean;
  mark: string;
  answerDays: number;
  /** An answer has just been sent. */
  isSent: boolean;
  draft?: Draft | undefined;
  errors: AnswerErrors;
};

/** The page behind the number: what was agreed, as it was approved, and the client's say on it. */
export function OpenedPage(props: OpenedPageProps) {
  const { tools, document, messages, facts, asksVoice, isSent, mark, answerDays, draft, errors } = props;
  const { t, locale, path } = tools;
  return (
    <HtmlPage language={locale} title={t("title")}>
      <QuickExit {...tools} />
      <main>
        <DocumentView document={document} />
        {messages.length > 0 && (
          <SentList tools={tools} messages={messages} document={document} isSent={isSent} />
        )}
        <AnswerForm
          tools={tools}
          goals={goalsOn(document)}
          mark={mark}
          answerDays={answerDays}
          draft={draft}
          errors={errors}
        />
        {asksVoice && (
          <section className="client-part">
            <h2>{t("voice.title")}</h2>
            <p>{t("voice.text")}</p>
            <p>
              <a className="client-link" href={`${path}/voice`}>
                {t("voice.link")}
              </a>
            </p>
          </section>
        )}
        <GoodToKnow tools={tools} document={document} facts={facts} />
      </main>
    </HtmlPage>
  );
}
