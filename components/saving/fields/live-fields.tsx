"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { useSaving } from "@/components/saving/saving-context";
import { answerByKey, focusNext } from "./enter-next";
import { type Field, fieldsIn, isTouched, isTyped, readValue, showValue } from "./field-value";
import { PostedMarks } from "./posted-marks";
import { takeValue } from "./put-value";

type LiveFieldsProps = {
  /** Whether a digit answers the question that has the focus; single keys must be possible to switch off. */
  hasKeys?: boolean;
  className?: string;
  children: ReactNode;
};

/**
 * Ties every native control inside, whose name is a path, to the document's queue: what is done in it is in the queue
 * at once, what others change shows in it. One listener for all, so that long lists of rows are drawn by the server
 * and need no script of their own; without scripts it is a plain form to post. A tick box may have `data-also`, a flag that is true while it is ticked, and
 * `data-clears`, a field that holds nothing once it is not.
 */
export function LiveFields({ hasKeys = false, className, children }: LiveFieldsProps) {
  const { queue, url } = useSaving();
  const box = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const root = box.current;
    if (!root) return;
    const take = (field: Field) => {
      const value = readValue(field);
      const { also, clears, as } = field.dataset;
      takeValue(queue, field.name, value, isTyped(field) ? (as === "number" ? "number" : "text") : "choice");
      if (also) takeValue(queue, also, value === true ? true : null);
      if (clears && value !== true) takeValue(queue, clears, null);
    };
    for (const field of fieldsIn(root)) {
      // The router may have kept an older page than the queue, and a person may have been faster than this script.
      if (isTouched(field)) take(field);
      else showValue(field, queue.live.get(field.name));
    }
    const typed = ({ target }: Event) => {
      if ((target as Field).name) take(target as Field);
    };
    const pressed = (event: KeyboardEvent) => {
      const isTaken =
        event.key === "Enter" && !event.ctrlKey && !event.metaKey
          ? focusNext(root, event.target)
          : hasKeys && answerByKey(root, event);
      if (isTaken) event.preventDefault();
    };
    // Every change is on its way already: only a page without this script posts its form.
    const posted = (event: Event) => event.preventDefault();
    root.addEventListener("submit", posted);
    root.addEventListener("input", typed);
    root.addEventListener("keydown", pressed);
    const stop = queue.onIncoming((path) => {
      for (const field of fieldsIn(root, path)) showValue(field, queue.live.get(path));
    });
    return () => {
      root.removeEventListener("submit", posted);
      root.removeEventListener("input", typed);
      root.removeEventListener("keydown", pressed);
      stop();
    };
  }, [queue, hasKeys]);

  return (
    <form ref={box} method="post" action={url} className={className}>
      {children}
      <PostedMarks />
    </form>
  );
}
