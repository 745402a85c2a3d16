import type { Condition } from "@/lib/plans/content";
import { PaperPart } from "./paper-part";
import type { PaperWords } from "./paper-words";

/** The conditions of a plan: the client always gets them, whole. */
export function PaperConditions({ conditions, t }: { conditions: readonly Condition[]; t: PaperWords }) {
  if (conditions.length === 0) return null;
  return (
    <PaperPart title={t("condition")}>
      {conditions.map(({ what, consequence, decider, appeal }) => (
        <dl key={what} className="keep-together mb-2">
          {[
            [t("conditionWhat"), what],
            [t("conditionConsequence"), consequence],
            [t("conditionDecider"), decider],
            [t("conditionAppeal"), appeal],
          ].map(([question, answer]) => (
            <div key={question}>
              <dt className="font-semibold">{question}</dt>
              <dd className="whitespace-pre-line">{answer}</dd>
            </div>
          ))}
        </dl>
      ))}
    </PaperPart>
  );
}
