"use client";

import { useSyncExternalStore } from "react";
import { Button } from "./button";
import type { ButtonKind } from "./button-look";

const never = () => () => {};

/** Opens the browser's print. Not there without JavaScript, when it could do nothing. */
export function PrintButton({ label, kind }: { label: string; kind?: ButtonKind }) {
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isReady ? (
    <Button kind={kind} onClick={() => window.print()}>
      {label}
    </Button>
  ) : null;
}
