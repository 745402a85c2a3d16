"use client";

import { useEffect } from "react";

/**
 * Puts a word such as "Virhe:" before the title of the page while it is given, so that a tab or a reader tells it. The
 * title of a page may arrive after the page itself: the word is put before that one too.
 */
export function useTitlePrefix(prefix: string | undefined): void {
  useEffect(() => {
    if (!prefix) return;
    const start = `${prefix} `;
    const put = () => {
      if (!document.title.startsWith(start)) document.title = start + document.title;
    };
    put();
    const watch = new MutationObserver(put);
    watch.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      watch.disconnect();
      if (document.title.startsWith(start)) document.title = document.title.slice(start.length);
    };
  }, [prefix]);
}
