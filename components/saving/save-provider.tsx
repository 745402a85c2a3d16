"use client";

import { type ReactNode, useEffect, useMemo, useState } from "react";
import { leaveQueue, openQueue, type SavedDocument } from "./open-queues";
import { SavingContext } from "./saving-context";
import { useEarlyText } from "./use-early-text";
import { watchFields } from "./watch-fields";
import type { SavingWords } from "./words";

type SaveProviderProps = SavedDocument & { words: SavingWords; children: ReactNode };

/**
 * Holds the save queue of one document for everything inside. Stands in the document's layout, so that the queue
 * lives on from section to section. `version` and `values` are the server's, as of this rendering.
 */
export function SaveProvider(props: SaveProviderProps) {
  return <DocumentSaving key={`${props.userId} ${props.url}`} {...props} />;
}

function DocumentSaving({ url, userId, version, values, words, children }: SaveProviderProps) {
  useEarlyText();
  const [queue] = useState(() => openQueue({ url, userId, version, values }));

  useEffect(() => queue.reseed(version, new Map(Object.entries(values))), [queue, version, values]);

  useEffect(() => {
    const release = watchFields(queue);
    return () => {
      release();
      leaveQueue(url);
    };
  }, [queue, url]);

  const saving = useMemo(() => ({ queue, words, userId, url }), [queue, words, userId, url]);
  return <SavingContext value={saving}>{children}</SavingContext>;
}
