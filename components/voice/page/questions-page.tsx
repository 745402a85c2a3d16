import { HtmlPage } from "@/components/client-page/html-page";
import { messagesOf } from "@/lib/i18n/messages";
import { voiceAudiences } from "@/lib/terms";
import { answerOptions, type VoiceAnswers, voiceQuestions } from "@/lib/voice/questions";
import type { VoiceTools } from "./voice-words";

type QuestionsPageProps = {
  tools: VoiceTools;
  /** Proves that the form comes from the opened page. */
  mark: string;
  /** What was answered already, where it could not be kept for want of `audience`. */
  answers?: VoiceAnswers;
  isAudienceMissing?: boolean;
};

/** The questions, each of which may be left, and for whom the answers are. */
export function QuestionsPage({ tools, mark, answers = {}, isAudienceMissing = false }: QuestionsPageProps) {
  const { t, locale, path, exit } = tools;
  const { options, questions } = messagesOf(locale).voice;
  return (
    <HtmlPage language={locale} title={t("title")}>
      {exit}
      <main>
        <h1>{t("title")}</h1>
        <p>{t("lead")}</p>
        <form method="post" action={`${path}/voice`} className="client-form client-part">
          <input type="hidden" name="mark" value={mark} />
          {isAudienceMissing && (
            <div className="client-notice is-wrong" role="alert" id="missing">
              <p>{t("audience.missing")}</p>
            </div>
          )}
          <p>{t("year")}</p>
          {voiceQuestions.map(({ key, kind }) => {
            const words: Readonly<Record<string, string>> = options[kind];
            return (
              <fieldset key={key} aria-describedby={key === "afraid" ? "ours" : undefined}>
                <legend>{questions[key]}</legend>
                {key === "afraid" && (
                  <p id="ours" className="client-quiet">
                    {t("ours")}
                  </p>
                )}
                {answerOptions[kind].map((option) => (
                  <label key={option}>
                    <input type="radio" name={key} value={option} defaultChecked={answers[key] === option} />
                    {words[option]}
                  </label>
                ))}
                {/* A radio button that was pressed cannot be left empty again. */}
                <label className="client-quiet">
                  <input type="radio" name={key} value="" />
                  {options.skip}
                </label>
              </fieldset>
            );
          })}
          <fieldset aria-describedby={isAudienceMissing ? "missing audience-hint" : "audience-hint"}>
            <legend>{t("audience.question")}</legend>
            <p id="audience-hint" className="client-quiet">
              {t("audience.hint")}
            </p>
            {voiceAudiences.map((audience) => (
              <label key={audience}>
                <input type="radio" name="audience" value={audience} />
                {t(`audience.${audience}`)}
              </label>
            ))}
          </fieldset>
          <button type="submit">{t("send")}</button>
        </form>
        <p>
          <a href={path}>{t("back")}</a>
        </p>
      </main>
    </HtmlPage>
  );
}
