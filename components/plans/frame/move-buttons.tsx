"use client";

import { Button } from "@/components/ui/button";
import { type Direction, moveId } from "./use-order";

export type OrderWords = { up: string; down: string; move: string; moved: string };

type MoveButtonsProps = {
  list: string;
  rowKey: string;
  name: string;
  /** The row's place, from 0, and how many there are. */
  place: number;
  count: number;
  words: OrderWords;
  onMove: (key: string, direction: Direction) => void;
};

const arrows: Record<Direction, string> = {
  up: "M6 10V2M2.5 5.5 6 2l3.5 3.5",
  down: "M6 2v8M2.5 6.5 6 10l3.5-3.5",
};

/** Moves a row one place up or down. At an end the button stays, so that the focus has where to be. */
export function MoveButtons({ list, rowKey, name, place, count, words, onMove }: MoveButtonsProps) {
  const button = (direction: Direction, isOff: boolean) => (
    <Button
      kind="quiet"
      id={moveId(list, rowKey, direction)}
      aria-label={words.move.replace("{direction}", words[direction]).replace("{name}", name)}
      aria-disabled={isOff}
      onClick={() => !isOff && onMove(rowKey, direction)}
      className="min-w-11 px-0!"
    >
      <svg viewBox="0 0 12 12" aria-hidden="true" className="size-5 fill-none stroke-current stroke-[1.5]">
        <path d={arrows[direction]} />
      </svg>
    </Button>
  );
  return (
    <span className="flex shrink-0 noscript:hidden">
      {button("up", place === 0)}
      {button("down", place === count - 1)}
    </span>
  );
}
