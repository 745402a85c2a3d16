"use client";

import { useState } from "react";
import { useWords } from "@/components/evaluations/frame/words-context";
import { useSaving } from "@/components/saving/saving-context";
import { useFieldAria } from "@/components/saving/use-saving";

type ScoreBoxProps = {
  path: string;
  name: string;
  /** The word of what is chosen. */
  spoken: string | undefined;
};

/**
 * The number itself, and the word for it. A text box for digits: a number box changes its value when the page is
 * scrolled over it, and says nothing of what it did not take.
 */
export function ScoreBox({ path, name, spoken }: ScoreBoxProps) {
  const { queue } = useSaving();
  const words = useWords();
  const [start] = useState(() => String(queue.live.get(path) ?? ""));
  return (
    <div className="flex shrink-0 items-center gap-2">
      <label htmlFor={path} className="shrink-0">
        <span aria-hidden="true">{words.score}</span>
        <span className="sr-only">
          {words.scoreFull} {name}
        </span>
      </label>
      <input
        {...useFieldAria(path)}
        type="text"
        id={path}
        name={path}
        data-as="number"
        data-stop=""
        inputMode="numeric"
        defaultValue={start}
        autoComplete="off"
        className="control w-[4.5rem] text-center text-lg font-semibold"
      />
      <span role="status" className="w-32 leading-tight font-semibold">
        {spoken}
      </span>
    </div>
  );
}
