import { useMemo, useState } from "react";
import type { FieldValue } from "@/components/saving/save-state";
import { useSaving } from "@/components/saving/saving-context";
import { useRows } from "@/components/saving/use-saving";
import { newOwnKey, nextPosition, ownRows } from "./own-rows";

type Values = Readonly<Record<string, FieldValue>>;

/**
 * The rows in own words of a list, in order: adding one, taking one out, bringing it back. `added` is the row that
 * takes the focus when it appears, `takenOut` the one that can be brought back.
 */
export function useOwnRows(list: string) {
  const { queue } = useSaving();
  const rows = useRows(list);
  const [added, setAdded] = useState<string>();
  const [takenOut, setTakenOut] = useState<string>();

  // The same functions from rendering to rendering, so that a row renders again only for its own sake.
  const acts = useMemo(() => {
    const put = (key: string, values: Values) => {
      for (const [field, value] of Object.entries(values)) queue.edit(`${list}.${key}.${field}`, value);
      queue.flush();
    };
    return {
      add(values: Values): void {
        const key = newOwnKey();
        put(key, { chosen: true, ...values });
        setAdded(key);
        setTakenOut(undefined);
      },
      /** For lists whose rows have places: the new row comes last. */
      addLast(): void {
        acts.add({ position: nextPosition(queue.live.rows(list)) });
      },
      /** The row leaves the plan and keeps its words. */
      takeOut(key: string): void {
        put(key, { chosen: false });
        setTakenOut(key);
      },
      bringBack(key: string): void {
        put(key, { chosen: true });
        setAdded(key);
        setTakenOut(undefined);
      },
    };
  }, [queue, list]);

  return { rows: ownRows(rows), added, takenOut, ...acts };
}
