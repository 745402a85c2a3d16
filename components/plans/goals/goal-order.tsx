"use client";

import { MoveButtons, type OrderWords } from "@/components/plans/frame/move-buttons";
import { useOrder } from "@/components/plans/frame/use-order";
import { useGoalWords } from "./goal-words-context";

type GoalOrderProps = {
  /** The names of goals by code, in the order of the catalogue. */
  names: Readonly<Record<string, string>>;
  words: OrderWords;
  /** What is said while there is nothing to order. */
  none: string;
};

/** The chosen goals in their order, to be moved by buttons; the long list keeps the order of the catalogue. */
export function GoalOrder({ names, words, none }: GoalOrderProps) {
  const { own, important } = useGoalWords();
  const { rows, order, moved, move } = useOrder("goals", Object.keys(names));
  const nameOf = (key: string) => {
    const said = String(rows.get(key)?.words ?? "");
    return names[key] ?? (said || own.words);
  };
  const said =
    moved &&
    words.moved
      .replace("{name}", nameOf(moved))
      .replace("{place}", String(order.indexOf(moved) + 1))
      .replace("{count}", String(order.length));
  return (
    <>
      {order.length === 0 && <p className="text-muted">{none}</p>}
      <ol className="flex max-w-text flex-col">
        {order.map((key, place) => (
          <li key={key} className="flex items-center gap-3 border-b border-line">
            <span className="w-6 shrink-0 text-right text-muted">{place + 1}</span>
            <span className="min-w-0 flex-1">
              {nameOf(key)}
              {rows.get(key)?.important === true && (
                <span className="text-sm text-muted"> · {important}</span>
              )}
            </span>
            <MoveButtons
              list="goals"
              rowKey={key}
              name={nameOf(key)}
              place={place}
              count={order.length}
              words={words}
              onMove={move}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
