"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useSaving } from "@/components/saving/saving-context";
import { useSpoken } from "@/components/saving/use-spoken";
import type { LivePerson } from "@/lib/live/messages";
import { follow } from "./follow";

/** Whole sentences with `{name}` in them, by the part's page; `elsewhere` for pages that are no part. */
export type LiveWords = { parts: Readonly<Record<string, string>>; elsewhere: string };

/**
 * Follows the document around, and says who else is in it and where. Seen at once; read out politely, and not more
 * often than one can bear.
 */
export function LivePeople({ words }: { words: LiveWords }) {
  const { queue, userId, url } = useSaving();
  const part = useSelectedLayoutSegment();
  const [people, setPeople] = useState<readonly LivePerson[]>([]);
  const following = useRef<ReturnType<typeof follow>>(undefined);

  useEffect(() => {
    const own = follow({ url, userId, queue, onPeople: setPeople });
    following.current = own;
    return own.leave;
  }, [url, userId, queue]);

  useEffect(() => following.current?.moveTo(part), [part]);

  const text = people
    .map(({ name, part: theirs }) =>
      (words.parts[theirs ?? ""] ?? words.elsewhere).replace("{name}", () => name),
    )
    .join(" ");
  const spoken = useSpoken(text || undefined);
  return (
    <>
      {text && (
        <p aria-hidden="true" data-live-people className="text-sm text-muted print:hidden">
          {text}
        </p>
      )}
      <p role="status" className="sr-only">
        {text && spoken}
      </p>
    </>
  );
}
