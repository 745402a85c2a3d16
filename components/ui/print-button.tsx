"use client";

import { Button } from "./button";
import type { ButtonKind } from "./button-look";

/** Opens the browser's print. Not there without JavaScript, when it could do nothing. */
export function PrintButton({ label, kind }: { label: string; kind?: ButtonKind }) {
  return (
    <Button kind={kind} className="noscript:hidden" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
