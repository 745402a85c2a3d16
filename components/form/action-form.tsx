"use client";

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { classNames } from "@/components/ui/class-names";
import { Notice } from "@/components/ui/notice";
import type { ActionState } from "@/lib/action-state";
import type { FormWords } from "@/lib/i18n/form-words";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import { summaryItems, wordsOf } from "./summary-items";
import { useKeptPlace } from "./use-kept-place";
import { useTitlePrefix } from "./use-title-prefix";

type ActionFormProps<V> = {
  /** A server action made by `createAction`. */
  action: (state: ActionState<V>, form: FormData) => Promise<ActionState<V>>;
  /** From `formWords()`. */
  words: FormWords;
  /** What to say when it worked; a function gets the action's value (client components only). */
  done?: ReactNode | ((value: V | undefined) => ReactNode);
  /** What to show under the fields when it worked, from the action's value (client components only). */
  result?: (value: V | undefined) => ReactNode;
  /** More about a refusal, from the `about` of the error (client components only). */
  refusal?: (error: string, about: unknown) => ReactNode;
  /** Empties the form when it worked: for adding one more. */
  resetWhenDone?: boolean;
  id?: string;
  className?: string;
  children: ReactNode;
};

/**
 * A form that loses nothing: without JavaScript the browser sends it and the server draws it again with what was typed;
 * with JavaScript the fields stay as they are (React would empty them after a plain form action, so the form is
 * handed over in a transition). Errors come as keys and are said in a summary that takes focus, and beside each field
 * until it is edited.
 */
export function ActionForm<V>(props: ActionFormProps<V>) {
  const { action, words, done, result, refusal, resetWhenDone = false, id, className, children } = props;
  const [state, send, pending] = useActionState<ActionState<V>, FormData>(action, { status: "idle" });
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [edited, setEdited] = useState<{ since?: ActionState<V>; names: string[] }>({ names: [] });
  const place = useKeptPlace(state);
  const failed = state.status === "invalid" || state.status === "refused";
  const items = useMemo(() => summaryItems(state, words.errors, formId), [state, words, formId]);

  const errors = state.status === "invalid" ? wordsOf(state.fieldErrors, words.errors) : {};
  if (edited.since === state) for (const name of edited.names) delete errors[name];

  useTitlePrefix(failed ? words.errorPrefix : undefined);
  useEffect(() => {
    if (failed) summary.current?.focus();
    if (state.status === "done" && resetWhenDone) form.current?.reset();
  }, [state, failed, resetWhenDone]);

  /** What was wrong with a field is not known to be wrong any more once it is edited. */
  function edit({ target }: FormEvent<HTMLFormElement>) {
    const { name } = target as HTMLInputElement;
    if (name in errors)
      setEdited(({ since, names }) => ({ since: state, names: since === state ? [...names, name] : [name] }));
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    // A double press is one press; another button is another wish, and waits for its turn.
    if (pending && submitter === place.current.button) return;
    place.current = { button: submitter, row: submitter?.closest("li, tr") ?? null };
    const data = new FormData(event.currentTarget, submitter);
    startTransition(() => send(data));
  }

  return (
    <FormContext
      value={{
        formId,
        words,
        pending,
        errors,
        sent: failed ? state.values : undefined,
      }}
    >
      <form
        ref={form}
        id={id}
        action={send}
        onSubmit={submit}
        onInput={edit}
        noValidate
        aria-busy={pending}
        className={classNames("flex flex-col gap-5", className)}
      >
        {failed && (
          <ErrorSummary
            box={summary}
            title={state.status === "refused" ? words.refusedTitle : words.errorTitle}
            items={items}
          />
        )}
        <div role="status" className="max-w-text empty:hidden">
          {state.status === "done" && done && (
            <Notice kind="success">{typeof done === "function" ? done(state.value) : done}</Notice>
          )}
        </div>
        {state.status === "refused" && refusal?.(state.error, state.about)}
        {children}
        {state.status === "done" && result?.(state.value)}
      </form>
    </FormContext>
  );
}
