"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { HiddenField } from "@/components/form/hidden-field";
import { useTitlePrefix } from "@/components/form/use-title-prefix";
import { useSaving } from "@/components/saving/saving-context";
import { useSaveState } from "@/components/saving/use-saving";
import { Button } from "@/components/ui/button";
import { confirmEvaluationAction } from "@/lib/evaluations/actions";
import type { FormWords } from "@/lib/i18n/form-words";
import { problemItems } from "./problem-items";
import { useFreshReview } from "./use-fresh-review";

type ConfirmFormProps = {
  evaluationId: string;
  /** The version that the page shows. */
  version: number;
  words: FormWords;
  /** Where each problem can be mended, by path. */
  places: Readonly<Record<string, string>>;
  button: string;
  waiting: string;
  notSaved: string;
  changed: string;
};

/**
 * Confirms what is reviewed on the page. Waits until everything typed is saved, and says so; without a script it is
 * a plain form, and the server's page holds everything.
 */
export function ConfirmForm(props: ConfirmFormProps) {
  const { evaluationId, version, words, places, button, waiting, notSaved, changed } = props;
  const { queue } = useSaving();
  const [state, send, isSending] = useActionState(confirmEvaluationAction, { status: "idle" });
  const [wait, setWait] = useState<"saving" | "changed">();
  const summary = useRef<HTMLDivElement>(null);
  const { kind } = useSaveState().status;
  const isCalm = kind === "saved" || kind === "waiting" || kind === "saving";
  const failed = state.status === "invalid" || state.status === "refused";

  const othersChanged = useFreshReview(version);
  useTitlePrefix(failed ? words.errorPrefix : undefined);
  useEffect(() => {
    if (state.status === "invalid" || state.status === "refused") summary.current?.focus();
  }, [state]);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending || wait === "saving") return;
    const data = new FormData(event.currentTarget);
    setWait("saving");
    const isSaved = await queue.settle();
    const isSeen = !othersChanged();
    setWait(isSeen ? undefined : "changed");
    if (!isSaved || !isSeen) return;
    data.set("version", String(queue.version()));
    startTransition(() => send(data));
  };

  return (
    <form action={send} onSubmit={submit} aria-busy={isSending} className="flex flex-col gap-4">
      {failed && (
        <ErrorSummary
          box={summary}
          title={state.status === "refused" ? words.refusedTitle : words.errorTitle}
          items={problemItems(state, words.errors, places)}
        />
      )}
      <HiddenField name="evaluationId" value={evaluationId} />
      <HiddenField name="version" value={String(version)} />
      <p role="status" className="max-w-text font-semibold text-caution empty:hidden">
        {!isCalm ? notSaved : wait === "saving" ? waiting : wait === "changed" && changed}
      </p>
      <div>
        <Button
          data-next=""
          kind="primary"
          type="submit"
          aria-disabled={isSending || !isCalm || wait === "saving"}
        >
          {isSending ? words.pending : button}
        </Button>
      </div>
    </form>
  );
}
