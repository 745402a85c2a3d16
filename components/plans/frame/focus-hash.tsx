"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

/**
 * Puts the focus where a link from another part of the plan leads: the router scrolls to the place but, unlike the
 * browser, leaves the focus behind.
 */
export function FocusHash() {
  const path = usePathname();
  useEffect(() => {
    if (path && location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.focus();
  }, [path]);
  return null;
}
