"use client";

import { useDocumentForm } from "@/components/saving/use-document-form";
import { Button } from "@/components/ui/button";
import { useOrder } from "../frame/use-order";
import { useOwnRows } from "../frame/use-own-rows";
import { StepRow } from "./step-row";
import type { StepWords } from "./step-words";

/** What was agreed to happen next: steps are added, filled in, taken out and brought back. */
export function StepList({ words }: { words: StepWords }) {
  const steps = useOwnRows("steps");
  const { order, moved, move } = useOrder("steps", []);
  const form = useDocumentForm();
  return (
    <>
      {order.length === 0 && <p className="text-muted">{words.empty}</p>}
      {order.length > 0 && (
        <ol className="flex flex-col gap-3">
          {order.map((key, place) => (
            <StepRow
              key={key}
              stepKey={key}
              number={place + 1}
              count={order.length}
              onMove={move}
              words={words}
              form={form}
              isNew={key === steps.added}
              onTakeOut={steps.takeOut}
            />
          ))}
        </ol>
      )}
      <p role="status" className="sr-only">
        {moved && order.includes(moved) && sayMoved(words, order.indexOf(moved) + 1, order.length)}
      </p>
      <p className="noscript:hidden">
        <Button onClick={steps.addLast}>{words.add}</Button>
      </p>
    </>
  );
}

/** Its new number is the step's new name, so the place is what there is to say. */
function sayMoved({ name, order }: StepWords, place: number, count: number): string {
  return order.moved
    .replace("{name}", name.replace("{number}", String(place)))
    .replace("{place}", String(place))
    .replace("{count}", String(count));
}
