import { formatInstant } from "@/lib/dates";
import { namedGoals } from "@/lib/sharing/goals";
import type { SentMessage } from "@/lib/sharing/queries/shared-page";
import type { ClientDocument } from "@/lib/summary/document";
import type { PageTools } from "./shared-words";

type SentListProps = {
  tools: PageTools;
  messages: readonly SentMessage[];
  document: ClientDocument;
  /** The last of them has just been sent. */
  isSent: boolean;
};

/** What the client has said, each with what came of it. Words are theirs, so each finds the way it runs. */
export function SentList({ tools: { t, locale }, messages, document, isSent }: SentListProps) {
  return (
    <section id="sent" className="client-part">
      {isSent && (
        <p className="client-notice" role="status">
          {t("sent.done")}
        </p>
      )}
      <h2>{t("sent.title")}</h2>
      {messages.map((message) => {
        const { id, kind, words, at, answer, answeredAt, answeredByName: name } = message;
        const goals = namedGoals(document, message.goals);
        const when = answeredAt ? formatInstant(answeredAt, locale) : "";
        return (
          <div key={id} className="client-sent">
            <p className="client-quiet">{t("sent.at", { when: formatInstant(at, locale) })}</p>
            <p>{t(`sent.${kind}`)}</p>
            {words && <blockquote dir="auto">{words}</blockquote>}
            {goals.length > 0 && (
              <>
                <p>{t("sent.goals")}</p>
                <ul>
                  {goals.map((goal) => (
                    <li key={goal} dir="auto">
                      {goal}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {!answeredAt && <p className="client-quiet">{t("sent.waiting")}</p>}
            {answeredAt && !answer && <p>{t("sent.dealtWith", { name, when })}</p>}
            {answer && (
              <>
                <p>{t("sent.answered", { name, when })}</p>
                <blockquote dir="auto">{answer}</blockquote>
              </>
            )}
          </div>
        );
      })}
    </section>
  );
}
