import { useEffect, useRef, useState } from "react";
import { putValue } from "@/components/saving/fields/put-value";
import { useSaving } from "@/components/saving/saving-context";
import { useRows } from "@/components/saving/use-saving";
import { movedBy, orderOf, placesFor } from "./row-order";

export type Direction = "up" | "down";

/** The id of a button that moves a row. */
export const moveId = (list: string, key: string, direction: Direction) => `${list}.${key}.${direction}`;

/**
 * The chosen rows of a list in their order, and moving one by one place. The focus stays on the button that was pressed,
 * which the browser forgets when its row moves. `moved` is the row that was moved last.
 */
export function useOrder(list: string, catalogue: readonly string[]) {
  const { queue } = useSaving();
  const rows = useRows(list);
  const pressed = useRef<string>(undefined);
  const [moved, setMoved] = useState<string>();
  const order = orderOf(rows, catalogue);

  useEffect(() => {
    if (pressed.current) document.getElementById(pressed.current)?.focus();
    pressed.current = undefined;
  });

  const move = (key: string, direction: Direction) => {
    const next = movedBy(order, key, direction === "up" ? -1 : 1);
    pressed.current = moveId(list, key, direction);
    setMoved(key);
    for (const { key: row, position } of placesFor(next, rows))
      putValue(queue, `${list}.${row}.position`, position);
  };
  return { rows, order, moved, move };
}
