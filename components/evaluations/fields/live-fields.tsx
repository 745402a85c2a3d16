"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { useSaving } from "@/components/saving/saving-context";
import { focusNext } from "./enter-next";
import { type Field, fieldsIn, isTouched, isTyped, readValue, showValue } from "./field-value";

type LiveFieldsProps = { className?: string; children: ReactNode };

/**
 * Ties every native control inside, whose name is a path, to the evaluation's queue: what is done in it is in the queue
 * at once, what others change shows in it. One listener for all, so that rows can be drawn by the server and need no
 * script of their own. A tick box may have `data-also`, a flag that is true while it is ticked, and `data-clears`, a field
 * that holds nothing once it is not.
 */
export function LiveFields({ className, children }: LiveFieldsProps) {
  const { queue } = useSaving();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const root = box.current;
    if (!root) return;
    const take = (field: Field) => {
      queue.edit(field.name, readValue(field), isTyped(field));
      const { also, clears } = field.dataset;
      const isTicked = readValue(field) === true;
      if (also) queue.edit(also, isTicked ? true : null);
      if (clears && !isTicked) queue.edit(clears, null);
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
      if (event.key === "Enter" && focusNext(root, event.target)) event.preventDefault();
    };
    root.addEventListener("input", typed);
    root.addEventListener("keydown", pressed);
    const stop = queue.onIncoming((path) => {
      for (const field of fieldsIn(root, path)) showValue(field, queue.live.get(path));
    });
    return () => {
      root.removeEventListener("input", typed);
      root.removeEventListener("keydown", pressed);
      stop();
    };
  }, [queue]);

  return (
    <div ref={box} className={className}>
      {children}
    </div>
  );
}
