"use client";

import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { ConflictLinks } from "./conflict-links";
import { useSaving } from "./saving-context";
import { statusText } from "./status-text";
import { useSaveState } from "./use-saving";
import { useSpoken } from "./use-spoken";

/**
 * Says whether everything is saved, in words. What is seen changes at once; what is read out is a text of its own, so
 * that typing is not drowned in messages.
 */
export function StatusLine() {
  const { queue, words } = useSaving();
  const { status } = useSaveState();
  const { shown, spoken, alert } = statusText(status, words);
  const calm = status.kind === "saved" || status.kind === "saving" || status.kind === "waiting";
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
      <p
        aria-hidden="true"
        data-save-status={status.kind}
        className={classNames("text-sm noscript:hidden", calm ? "text-muted" : "font-semibold text-caution")}
      >
        {shown}
      </p>
      <noscript>{words.status.noScript}</noscript>
      <p role="status" className="sr-only">
        {useSpoken(spoken)}
      </p>
      <p role="alert" className="sr-only">
        {alert}
      </p>
      <ConflictLinks />
      {status.kind === "offline" && <Button onClick={queue.retry}>{words.status.tryNow}</Button>}
    </div>
  );
}
