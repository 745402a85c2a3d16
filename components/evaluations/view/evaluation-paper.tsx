import { formatDay } from "@/lib/dates";
import type { ClientEvaluation } from "@/lib/evaluations/for-client";
import type { Locale } from "@/lib/i18n/locales";
import { paperParts } from "./paper-parts";
import { paperWords } from "./paper-words";

type EvaluationPaperProps = {
  evaluation: ClientEvaluation;
  isTogether: boolean;
  /** The client's language, which may be another than the worker's. */
  locale: Locale;
  clientName: string;
  workerName: string;
};

/** The client's paper: what the browser prints of an evaluation. Its name tells nothing of the office it comes from. */
export async function EvaluationPaper(props: EvaluationPaperProps) {
  const { evaluation, isTogether, locale, clientName, workerName } = props;
  const words = await paperWords(locale);
  const { t } = words;
  const made = { day: formatDay(evaluation.day ?? "", locale), name: workerName };
  return (
    <article lang={locale} className="hidden print:block">
      <h1 className="mb-1">{t("title")}</h1>
      {clientName && <p>{clientName}</p>}
      <p className="mb-4">{isTogether ? t("made", made) : t("madeAlone", made)}</p>
      {paperParts(evaluation, { ...words, locale }).map(({ title, items }) => (
        <section key={title} className="mb-4">
          <h2 className="mb-1 text-lg">{title}</h2>
          <ul className="ml-5 list-disc">
            {items.map(({ key, text, more }) => (
              <li key={key} className="keep-together mb-1">
                {text}
                {more.map((line) => (
                  <span key={line} className="block">
                    {line}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>{t("mistake")}</p>
    </article>
  );
}
