import type { Draft } from "@/lib/sharing/draft";
import type { PageGoal } from "@/lib/sharing/goals";
import { messageKinds } from "@/lib/terms";
import type { PageTools } from "./shared-words";

export type AnswerErrors = Partial<Record<"kind" | "words" | "goals" | "form", string>>;

type AnswerFormProps = {
  tools: PageTools;
  goals: readonly PageGoal[];
  /** Proves that the form comes from this opened page. */
  mark: string;
  answerDays: number;
  /** What was typed already, where it could not be sent. */
  draft?: Draft | undefined;
  /** What is wrong with it, in words. */
  errors: AnswerErrors;
};

/** What the client says of the page: right or a change, and the most important goals. */
export function AnswerForm({ tools: { t, path }, goals, mark, answerDays, draft, errors }: AnswerFormProps) {
  const wrong = Object.entries(errors);
  const about = (...ids: (string | false | undefined)[]) => ids.filter(Boolean).join(" ") || undefined;
  return (
    <form id="answer" method="post" action={`${path}#answer`} className="client-form client-part">
      <h2>{t("answer.title")}</h2>
      <p>{t("answer.lead")}</p>
      {wrong.length > 0 && (
        <div className="client-notice is-wrong" role="alert">
          <h3>{t("answer.error")}</h3>
          {wrong.map(([field, text]) => (
            <p key={field} id={`wrong-${field}`}>
              {text}
            </p>
          ))}
        </div>
      )}
      <input type="hidden" name="mark" value={mark} />
      <fieldset aria-describedby={about(errors.kind && "wrong-kind")}>
        <legend>{t("answer.question")}</legend>
        {messageKinds.map((kind) => (
          <label key={kind}>
            <input type="radio" name="kind" value={kind} defaultChecked={draft?.kind === kind} />
            {t(`answer.${kind}`)}
          </label>
        ))}
      </fieldset>
      <label htmlFor="words">{t("answer.words")}</label>
      <p id="words-hint" className="client-quiet">
        {t("answer.wordsHint")}
      </p>
      <textarea
        id="words"
        name="words"
        dir="auto"
        rows={5}
        autoComplete="off"
        defaultValue={draft?.words}
        aria-invalid={errors.words ? true : undefined}
        aria-describedby={about("words-hint", errors.words && "wrong-words")}
      />
      {goals.length > 0 && (
        <fieldset aria-describedby={about("goals-hint", errors.goals && "wrong-goals")}>
          <legend>{t("answer.goals")}</legend>
          <p id="goals-hint" className="client-quiet">
            {t("answer.goalsHint")}
          </p>
          {goals.map(({ key, text }) => (
            <label key={key}>
              <input type="checkbox" name="goals" value={key} defaultChecked={draft?.goals.includes(key)} />
              <span dir="auto">{text}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p>{t("answer.answerBy", { days: answerDays })}</p>
      <button name="act" value="answer" type="submit">
        {t("answer.submit")}
      </button>
    </form>
  );
}
