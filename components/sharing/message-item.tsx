import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/dates";
import { formWords } from "@/lib/i18n/form-words";
import { maxText } from "@/lib/saving/values";
import { dealWithMessageAction } from "@/lib/sharing/actions";
import type { ListedMessage } from "@/lib/sharing/queries/messages";

type MessageItemProps = {
  message: ListedMessage;
  /** Set in the list of all clients. */
  namesClient?: boolean;
  canEdit: boolean;
};

/** What a client said, and the way to deal with it. Words are theirs, so each finds the way it runs. */
export async function MessageItem({ message, namesClient = false, canEdit }: MessageItemProps) {
  const [t, locale, words] = await Promise.all([
    getTranslations("sharing.messages"),
    getLocale(),
    formWords(),
  ]);
  const { id, clientId, clientName, kind, goals, at, answeredAt, answeredByName, answer } = message;
  const when = formatInstant(at, locale);
  return (
    <li className="flex flex-col gap-2 border-b border-line py-4">
      <div className="flex flex-wrap items-baseline gap-3">
        <h3>
          {namesClient ? (
            <TextLink href={`/clients/${clientId}` as Route}>{t("of", { name: clientName, when })}</TextLink>
          ) : (
            when
          )}
        </h3>
        <Tag tone={kind === "change" ? "info" : "neutral"}>{t(kind)}</Tag>
      </div>
      {message.words && (
        <blockquote
          dir="auto"
          className="max-w-text border-s-4 border-line ps-3 wrap-anywhere whitespace-pre-line"
        >
          {message.words}
        </blockquote>
      )}
      {goals.length > 0 && (
        <div>
          <p>{t("goals")}</p>
          <ul className="list-disc pl-6">
            {goals.map((goal) => (
              <li key={goal} dir="auto" className="wrap-anywhere">
                {goal}
              </li>
            ))}
          </ul>
        </div>
      )}
      {answeredAt && (
        <div>
          <p className="text-muted">
            {t("dealtWith", { name: answeredByName, when: formatInstant(answeredAt, locale) })}
          </p>
          {answer && <p className="max-w-text wrap-anywhere whitespace-pre-line">{answer}</p>}
        </div>
      )}
      {!answeredAt && canEdit && (
        <ActionForm action={dealWithMessageAction} words={words}>
          <HiddenField name="messageId" value={id} />
          <TextArea name="answer" label={t("answer")} hint={t("answerHint")} optional maxLength={maxText} />
          <div>
            <SubmitButton kind="secondary">{t("submit")}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </li>
  );
}
