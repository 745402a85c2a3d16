import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import { answerFeedbackAction } from "@/lib/feedback/actions";
import type { Feedback } from "@/lib/feedback/queries";
import { formWords } from "@/lib/i18n/form-words";

/** Answering feedback, or mending the answer. */
export async function AnswerForm({ feedback }: { feedback: Feedback }) {
  const [t, words] = await Promise.all([getTranslations("listFeedback.admin"), formWords()]);
  const { id, answer, answeredAt } = feedback;
  return (
    // The key closes it when an answer has been saved.
    <Disclosure key={answeredAt?.getTime() ?? 0} summary={t(answeredAt ? "mend" : "toAnswer")}>
      <ActionForm action={answerFeedbackAction} words={words}>
        <HiddenField name="feedbackId" value={id} />
        <TextArea name="answer" label={t("answer")} defaultValue={answer} maxLength={1000} />
        <div>
          <SubmitButton kind="secondary">{t("send")}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
