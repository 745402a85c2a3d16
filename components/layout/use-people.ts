import { useEffect, useState } from "react";
import type { Place } from "./go-to-places";

/** The people a person may go to, asked from an address that answers `{ people: [{ href, label }] }`. */
export function usePeople(from: string | undefined): { people: Place[]; failed: boolean } {
  const [people, setPeople] = useState<Place[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!from) return;
    const asking = new AbortController();
    const ask = async () => {
      const answer = await fetch(from, { signal: asking.signal, cache: "no-store" });
      if (!answer.ok) throw new Error(String(answer.status));
      const { people: found } = (await answer.json()) as { people: { href: string; label: string }[] };
      setPeople(found.map((person) => ({ ...person, group: "people" })));
    };
    ask().catch(() => setFailed(!asking.signal.aborted));
    return () => asking.abort();
  }, [from]);
  return { people, failed };
}
