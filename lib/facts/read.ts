import { firstLetter } from "./places";

/**
 * Goes through the items of a part of facts: each item's place, and its number (0 for an item without one). By character
 * codes, as a page of figures reads some hundred thousand of them while others wait.
 */
export function eachItem(part: string, each: (place: number, number: number) => void): void {
  const end = part.length;
  for (let at = 0; at < end; ) {
    const place = part.charCodeAt(at++) - firstLetter;
    let number = 0;
    for (
      let digit = part.charCodeAt(at) - zero;
      digit >= 0 && digit <= 9;
      digit = part.charCodeAt(++at) - zero
    )
      number = number * 10 + digit;
    each(place, number);
  }
}

const zero = 48;

/** The items of a part that have this number, each the bit of its place; of a kind with at most 31 items. */
export function bitsOf(part: string, wanted: number): number {
  let bits = 0;
  eachItem(part, (place, number) => {
    if (number === wanted) bits |= 1 << place;
  });
  return bits;
}

/** The number of each item of a part by its place, 0 for an item that is not there. */
export function numbersOf(part: string, length: number): number[] {
  const found: number[] = new Array(length).fill(0);
  eachItem(part, (place, number) => {
    found[place] = number;
  });
  return found;
}
