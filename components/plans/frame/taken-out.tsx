"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";

type TakenOutProps = {
  /** The row that was taken out last; nothing shows without one. */
  row: string | undefined;
  said: string;
  undo: string;
  onUndo: (row: string) => void;
};

/** Says that a row was taken out and offers to bring it back; the focus comes here, because its row is gone. */
export function TakenOut({ row, said, undo, onUndo }: TakenOutProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (row) button.current?.focus();
  }, [row]);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <p role="status">{row && said}</p>
      {row && (
        <Button ref={button} onClick={() => onUndo(row)}>
          {undo}
        </Button>
      )}
    </div>
  );
}
