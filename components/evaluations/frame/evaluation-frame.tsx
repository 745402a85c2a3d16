import type { ReactNode } from "react";
import { HistoryLink } from "@/components/saving/history-link";
import { SaveProvider } from "@/components/saving/save-provider";
import { SignInAgain } from "@/components/saving/sign-in-again";
import { StoppedNotice } from "@/components/saving/stopped-notice";
import { savingWords } from "@/components/saving/words";
import { askedOf } from "@/lib/evaluations/asked";
import type { EvaluationPage } from "@/lib/evaluations/queries";
import { EvaluationBar } from "./evaluation-bar";
import { EvaluationIdentity } from "./evaluation-identity";
import { evaluationWords } from "./words";
import { WordsProvider } from "./words-context";

type EvaluationFrameProps = {
  page: EvaluationPage;
  userId: string;
  href: string;
  /** That a meeting is going on. */
  meeting: ReactNode;
  children: ReactNode;
};

/**
 * What is around every page of one evaluation: whose it is, its state, and, while the actor may change it, its parts
 * and its save queue, which lives on from part to part.
 */
export async function EvaluationFrame({ page, userId, href, meeting, children }: EvaluationFrameProps) {
  const { evaluation, values, plan, previous } = page;
  const history = page.canSeeHistory && <HistoryLink documentHref={href} />;
  if (!page.isOpen || !page.canEdit) {
    return (
      <>
        <EvaluationIdentity page={page} isLive={false} />
        <div className="pt-3 print:pt-0">{children}</div>
        {history}
      </>
    );
  }
  const [saving, words] = await Promise.all([savingWords(), evaluationWords()]);
  return (
    <SaveProvider
      url={`/api/evaluations/${evaluation.id}`}
      userId={userId}
      version={evaluation.version}
      values={values}
      words={saving}
    >
      <div className="flex flex-wrap items-center gap-x-4">
        <EvaluationIdentity page={page} isLive />
        {meeting}
      </div>
      <EvaluationBar asked={askedOf(plan, previous)} href={href} />
      <StoppedNotice />
      <SignInAgain />
      <WordsProvider words={words}>
        <div className="pt-5">{children}</div>
      </WordsProvider>
      {history}
    </SaveProvider>
  );
}
