"use client";

import { type ReactNode, useId, useRef } from "react";
import { Button } from "./button";
import type { ButtonKind } from "./button-look";

type DialogProps = {
  /** The text of the button that opens it. */
  opener: ReactNode;
  openerKind?: ButtonKind;
  title: ReactNode;
  /** The text of the button that closes it and does nothing. */
  closeLabel: string;
  children: ReactNode;
};

/**
 * A question over the page, opened by its own button: the browser's own dialog, which keeps focus inside, closes with
 * Esc and gives focus back. For what must also work without JavaScript, make a page instead.
 */
export function Dialog({ opener, openerKind = "secondary", title, closeLabel, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  return (
    <>
      <Button kind={openerKind} onClick={() => box.current?.showModal()}>
        {opener}
      </Button>
      <dialog
        ref={box}
        aria-labelledby={heading}
        className="m-auto w-full max-w-xl rounded-lg border border-edge bg-surface p-6 text-ink backdrop:bg-veil"
      >
        <h2 id={heading} className="mb-3">
          {title}
        </h2>
        {children}
        <Button kind="quiet" className="mt-4" onClick={() => box.current?.close()}>
          {closeLabel}
        </Button>
      </dialog>
    </>
  );
}
