import { useMemo, useState } from "react";
import { lastChangeOf } from "@/components/saving/fields/last-change";
import { takeValue } from "@/components/saving/fields/put-value";
import type { FieldValue } from "@/components/saving/save-state";
import { useSaving } from "@/components/saving/saving-context";
import { useRows } from "@/components/saving/use-saving";
import { newOwnKey, nextPosition, ownRows } from "./own-rows";

type Values = Readonly<Record<string, FieldValue>>;

/**
 * The rows in own words of a list, in order: adding one and taking one out, which can be undone. `added` is the row
 * that takes the focus when it appears.
 */
export function useOwnRows(list: string) {
  const { queue } = useSaving();
  const rows = useRows(list);
  const [added, setAdded] = useState<string>();

  // The same functions from rendering to rendering, so that a row renders again only for its own sake.
  const acts = useMemo(() => {
    const put = (key: string, values: Values) => {
      for (const [field, value] of Object.entries(values)) takeValue(queue, `${list}.${key}.${field}`, value);
      queue.flush();
    };
    return {
      add(values: Values): void {
        const key = newOwnKey();
        put(key, { chosen: true, ...values });
        setAdded(key);
      },
      /** For lists whose rows have places: the new row comes last. */
      addLast(): void {
        acts.add({ position: nextPosition(queue.live.rows(list)) });
      },
      /** The row leaves the plan and keeps its words. */
      takeOut(key: string): void {
        lastChangeOf(queue).note(`${list}.${key}.chosen`, { tookRow: true });
        put(key, { chosen: false });
      },
    };
  }, [queue, list]);

  return { rows: ownRows(rows), added, ...acts };
}
