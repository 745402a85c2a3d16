"use client";

import { useEffect } from "react";

/** Puts a word such as "Virhe:" before the title of the page while it is given, so that a tab or a reader tells it. */
export function useTitlePrefix(prefix: string | undefined): void {
  useEffect(() => {
    if (!prefix) return;
    const plain = document.title;
    document.title = `${prefix} ${plain}`;
    return () => {
      // A new page may have set its own title meanwhile.
      if (document.title === `${prefix} ${plain}`) document.title = plain;
    };
  }, [prefix]);
}
