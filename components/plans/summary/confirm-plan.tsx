"use client";

import { useRouter } from "next/navigation";
import {
  type ReactNode,
  type SubmitEvent,
  startTransition,
  useActionState,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { useTitlePrefix } from "@/components/form/use-title-prefix";
import { useSaving } from "@/components/saving/saving-context";
import { Button } from "@/components/ui/button";
import type { FormWords } from "@/lib/i18n/form-words";
import type { confirmPlanAction } from "@/lib/plans/actions";
import { ConfirmNote, type ConfirmNoteWords } from "./confirm-note";
import { type ConfirmPlaces, confirmProblems } from "./confirm-state";
import { ProblemsContext } from "./problems-context";
import { useFreshSummary } from "./use-fresh-summary";

type ConfirmPlanProps = {
  action: typeof confirmPlanAction;
  planId: string;
  /** The version the summary inside was drawn at. */
  version: number;
  places: ConfirmPlaces;
  words: FormWords;
  noteWords: ConfirmNoteWords;
  button: string;
  /** Beside the button. */
  more?: ReactNode;
  /** The summary and its questions. */
  children: ReactNode;
};

const formId = "confirm-plan";

/**
 * Confirming, around the summary: what is wrong is said on top, the button is at the foot. Everything typed is saved
 * before it is sent; without JavaScript the form goes as it is.
 */
export function ConfirmPlan(props: ConfirmPlanProps) {
  const { action, planId, version, places, words, noteWords, button, more, children } = props;
  const [state, send, pending] = useActionState(action, { status: "idle" });
  const { queue } = useSaving();
  const router = useRouter();
  const { isBehind, othersChanged } = useFreshSummary(version);
  const [isWaiting, setWaiting] = useState(false);
  const [lookAgain, setLookAgain] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const failed = state.status === "invalid" || state.status === "refused";
  const { byPath, items } = useMemo(
    () => confirmProblems(state, words.errors, places),
    [state, words, places],
  );

  useTitlePrefix(failed ? words.errorPrefix : undefined);
  useEffect(() => {
    if (failed) summary.current?.focus();
    // Somebody else was faster: show what there is now, before it is confirmed.
    if (state.status === "refused" && state.error === "stale") router.refresh();
  }, [state, failed, router]);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending || isWaiting || isBehind) return;
    const data = new FormData(event.currentTarget);
    setWaiting(true);
    const isSaved = await queue.settle();
    setWaiting(false);
    setLookAgain(othersChanged());
    if (!isSaved || othersChanged()) return;
    data.set("version", String(queue.version()));
    startTransition(() => send(data));
  }

  return (
    <ProblemsContext value={byPath}>
      <form id={formId} action={send} onSubmit={submit} noValidate className="mb-6 empty:hidden">
        <input type="hidden" name="planId" value={planId} />
        <input type="hidden" name="version" value={version} />
        {failed && (
          <ErrorSummary
            box={summary}
            title={state.status === "refused" ? words.refusedTitle : words.errorTitle}
            items={items}
          />
        )}
      </form>
      {children}
      <div className="flex flex-col gap-3">
        <ConfirmNote words={noteWords} isWaiting={isWaiting} lookAgain={lookAgain} />
        <p className="flex flex-wrap gap-2">
          <Button
            data-next=""
            kind="primary"
            type="submit"
            form={formId}
            aria-disabled={pending || isWaiting || isBehind}
          >
            {pending ? words.pending : button}
          </Button>
          {more}
        </p>
      </div>
    </ProblemsContext>
  );
}
