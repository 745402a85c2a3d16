"use client";

import { useDocumentForm } from "@/components/saving/use-document-form";
import { Button } from "@/components/ui/button";
import { useOwnRows } from "../frame/use-own-rows";
import { StepRow } from "./step-row";
import type { StepWords } from "./step-words";

/** What was agreed to happen next: steps are added, filled in, taken out and brought back. */
export function StepList({ words }: { words: StepWords }) {
  const steps = useOwnRows("steps");
  const form = useDocumentForm();
  return (
    <>
      {steps.rows.length === 0 && <p className="text-muted">{words.empty}</p>}
      {steps.rows.length > 0 && (
        <ol className="flex flex-col gap-3">
          {steps.rows.map(({ key }, place) => (
            <StepRow
              key={key}
              stepKey={key}
              number={place + 1}
              words={words}
              form={form}
              isNew={key === steps.added}
              onTakeOut={steps.takeOut}
            />
          ))}
        </ol>
      )}
      <p className="noscript:hidden">
        <Button onClick={steps.addLast}>{words.add}</Button>
      </p>
    </>
  );
}
