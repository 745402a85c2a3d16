"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { useSaving } from "@/components/saving/saving-context";
import { type Field, fieldsIn, isTouched, readValue, showValue } from "./field-value";

type LiveFieldsProps = { className?: string; children: ReactNode };

/**
 * Ties every native control inside, whose name is a path, to the document's queue: what is done in it is in the queue
 * at once, what others change shows in it. One listener for all, so that long lists of rows are drawn by the server
 * and need no script of their own.
 */
export function LiveFields({ className, children }: LiveFieldsProps) {
  const { queue } = useSaving();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const root = box.current;
    if (!root) return;
    for (const field of fieldsIn(root)) {
      // The router may have kept an older page than the queue, and a person may have been faster than this script.
      if (isTouched(field)) queue.edit(field.name, readValue(field));
      else showValue(field, queue.live.get(field.name));
    }
    const typed = ({ target }: Event) => {
      const field = target as Field;
      if (field.name) queue.edit(field.name, readValue(field), isText(field));
    };
    root.addEventListener("input", typed);
    const stop = queue.onIncoming((path) => {
      for (const field of fieldsIn(root, path)) showValue(field, queue.live.get(path));
    });
    return () => {
      root.removeEventListener("input", typed);
      stop();
    };
  }, [queue]);

  return (
    <div ref={box} className={className}>
      {children}
    </div>
  );
}

function isText(field: Field): boolean {
  return field instanceof HTMLTextAreaElement || field.type === "text";
}
