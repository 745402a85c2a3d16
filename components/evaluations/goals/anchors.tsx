"use client";

import { useWords } from "@/components/evaluations/frame/words-context";
import type { FieldValue } from "@/components/saving/save-state";
import { classNames } from "@/components/ui/class-names";

type AnchorsProps = { score: FieldValue; name: string; onChoose: (value: number) => void };

/**
 * The five worded points of the scale, for mouse and touch: each sets the number. Not among the Tab stops, because the
 * number box before them takes the same and more.
 */
export function Anchors({ score, name, onChoose }: AnchorsProps) {
  const { anchors, scale } = useWords();
  return (
    <fieldset
      aria-label={`${scale}: ${name}`}
      className="grid min-w-0 grid-cols-2 gap-1 min-[23rem]:grid-cols-3 sm:grid-cols-5 noscript:hidden"
    >
      {anchors.map((anchor) => {
        const isPressed = score === anchor.value;
        return (
          <button
            key={anchor.value}
            type="button"
            tabIndex={-1}
            aria-pressed={isPressed}
            onClick={() => onChoose(anchor.value)}
            className={classNames(
              "flex min-h-12 flex-col items-center justify-center rounded-md border px-0.5 py-0.5 text-sm leading-tight",
              isPressed
                ? "border-accent bg-accent-soft shadow-[inset_0_-3px_0_var(--color-accent)]"
                : "border-edge bg-surface hover:border-ink hover:bg-sunken",
            )}
          >
            <span className="font-semibold">{anchor.value}</span>
            <span>{anchor.name}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
