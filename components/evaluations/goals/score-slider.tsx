"use client";

import type { FieldValue } from "@/components/saving/save-state";
import { classNames } from "@/components/ui/class-names";

type ScoreSliderProps = { score: FieldValue; onChoose: (value: number) => void };

/**
 * The score to drag, for mouse and touch: who cannot see or drag has the number, which says the same. Without a score it
 * is dim and has no handle, because a bare slider would claim the middle.
 */
export function ScoreSlider({ score, onChoose }: ScoreSliderProps) {
  const isGiven = typeof score === "number" && score >= 0 && score <= 100;
  const choose = ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
    onChoose(Number(currentTarget.value));
  return (
    <input
      type="range"
      min={0}
      max={100}
      tabIndex={-1}
      aria-hidden="true"
      data-given={isGiven}
      value={isGiven ? score : 0}
      onChange={choose}
      // A press where the handle would be is an answer too, and changes nothing that the browser would tell of.
      onClick={choose}
      autoComplete="off"
      className={classNames(
        "block h-11 w-full touch-pan-y cursor-pointer noscript:hidden",
        !isGiven && "opacity-40 [&::-moz-range-thumb]:invisible [&::-webkit-slider-thumb]:invisible",
      )}
    />
  );
}
