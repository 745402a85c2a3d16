import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import { dayOf, formatDay } from "@/lib/dates";
import { formWords } from "@/lib/i18n/form-words";
import { answerSiteFeedbackAction } from "@/lib/site-feedback/actions";
import type { SiteFeedback } from "@/lib/site-feedback/queries";

type SiteFeedbackItemProps = { feedback: SiteFeedback; today: string };

/** One piece of feedback on the site: by when it is to be answered, and writing down what was answered. */
export async function SiteFeedbackItem({ feedback, today }: SiteFeedbackItemProps) {
  const [t, site, words, locale] = await Promise.all([
    getTranslations("site.admin"),
    getTranslations("site.give"),
    formWords(),
    getLocale(),
  ]);
  const { id, kind, replyTo, at, dueDay, answer, answeredAt } = feedback;
  const isLate = !answeredAt && dueDay < today;
  const due = formatDay(dueDay, locale);
  return (
    <li className="flex flex-col gap-2 border-b border-line py-4">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">{site(`kinds.${kind}`)}</span>
        {!answeredAt && (
          <Tag tone={isLate ? "danger" : "info"}>{t(isLate ? "late" : "due", { day: due })}</Tag>
        )}
        <span className="text-sm text-muted">{formatDay(dayOf(at), locale)}</span>
      </p>
      <p dir="auto" className="max-w-text whitespace-pre-line wrap-anywhere">
        {feedback.words}
      </p>
      <p className="text-sm text-muted wrap-anywhere">{replyTo ? t("replyTo", { replyTo }) : t("noReply")}</p>
      {answeredAt && (
        <div className="max-w-text border-l-4 border-good-edge pl-3">
          <p className="text-sm text-muted">{t("answered", { day: formatDay(dayOf(answeredAt), locale) })}</p>
          <p className="whitespace-pre-line wrap-anywhere">{answer}</p>
        </div>
      )}
      <Disclosure key={answeredAt?.getTime() ?? 0} summary={t(answeredAt ? "mend" : "toAnswer")}>
        <ActionForm action={answerSiteFeedbackAction} words={words}>
          <HiddenField name="feedbackId" value={id} />
          <TextArea name="answer" label={t("answer")} defaultValue={answer} maxLength={4000} />
          <div>
            <SubmitButton kind="secondary">{t("save")}</SubmitButton>
          </div>
        </ActionForm>
      </Disclosure>
    </li>
  );
}
