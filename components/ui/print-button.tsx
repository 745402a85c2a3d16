"use client";

import { useSyncExternalStore } from "react";
import { Button } from "./button";

const never = () => () => {};

/** Opens the browser's print. Not there without JavaScript, when it could do nothing. */
export function PrintButton({ label }: { label: string }) {
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isReady ? <Button onClick={() => window.print()}>{label}</Button> : null;
}
