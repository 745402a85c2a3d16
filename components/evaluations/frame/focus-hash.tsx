"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

/**
 * Puts the focus where a link from the review leads, and opens what it is folded into: the router scrolls to the place,
 * but neither goes into it.
 */
export function FocusHash() {
  const path = usePathname();
  useEffect(() => {
    if (!path || !location.hash) return;
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = place?.closest("details");
    if (fold) fold.open = true;
    place?.focus();
  }, [path]);
  return null;
}
