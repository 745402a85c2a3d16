"use client";

import { useEffect } from "react";

/**
 * Puts the focus where a link from the review leads, and opens what it is folded into: the router scrolls to the place,
 * but neither goes into it. Stands in the part that holds such places, so that they are there when it looks.
 */
export function FocusHash() {
  useEffect(() => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = place?.closest("details");
    if (fold) fold.open = true;
    place?.focus();
  }, []);
  return null;
}
