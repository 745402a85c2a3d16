"use client";

import { useState } from "react";
import type { FieldValue } from "@/components/saving/save-state";
import { useSaving } from "@/components/saving/saving-context";
import { Button } from "@/components/ui/button";

type RestoreButtonProps = {
  path: string;
  /** What the field held before the edit. */
  value: FieldValue;
  /** The field's name, for those who listen. */
  name: string;
  words: { restore: string; restored: string; undo: string; undone: string };
};

/** Brings an earlier value back as a new edit, which is saved, and can be taken back, like any other. */
export function RestoreButton({ path, value, name, words }: RestoreButtonProps) {
  const { queue } = useSaving();
  /** What the field held until a moment ago, while that can be taken back. */
  const [replaced, setReplaced] = useState<{ value: FieldValue }>();
  const [told, setTold] = useState("");
  const put = (next: FieldValue) => {
    queue.edit(path, next, false);
    queue.flush();
  };
  const restore = () => {
    setReplaced({ value: queue.live.get(path) });
    setTold(words.restored);
    put(value);
  };
  const undo = () => {
    if (replaced) put(replaced.value);
    setReplaced(undefined);
    setTold(words.undone);
  };
  const label = replaced ? words.undo : words.restore;
  return (
    <div className="no-print flex flex-wrap items-center gap-x-3">
      <Button
        kind="quiet"
        className="-ml-4"
        aria-label={`${label}: ${name}`}
        onClick={replaced ? undo : restore}
      >
        {label}
      </Button>
      <p role="status" className="text-sm text-muted">
        {told}
      </p>
    </div>
  );
}
