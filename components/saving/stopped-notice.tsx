"use client";

import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useSaving } from "./saving-context";
import { useSaveState, useUnsavedText } from "./use-saving";

/** When nothing is saved any more: why, and the person's unsaved text to take along. */
export function StoppedNotice() {
  const { words } = useSaving();
  const { status } = useSaveState();
  const unsaved = useUnsavedText();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [copied, setCopied] = useState(false);
  if (status.kind !== "stopped") return null;

  const texts = words.stopped;
  const copy = async () => {
    // Selecting also serves where the clipboard is closed to pages.
    box.current?.select();
    await navigator.clipboard?.writeText(unsaved);
    setCopied(true);
  };
  return (
    <Notice kind="caution" title={texts[status.reason]}>
      {unsaved === "" ? (
        status.count === 0 && <p>{texts.allSaved}</p>
      ) : (
        <div className="flex flex-col items-start gap-2">
          <p>{texts.lead}</p>
          <label htmlFor={id} className="font-semibold">
            {texts.text}
          </label>
          <textarea id={id} ref={box} readOnly rows={6} value={unsaved} className="control" />
          <Button onClick={copy}>{texts.copy}</Button>
          <p role="status">{copied && texts.copied}</p>
        </div>
      )}
    </Notice>
  );
}
