import { expect, test } from "vitest";
import { joined } from "./joined";

test.each([
  ["theirs", "mine", "theirs\nmine"],
  ["Tavataan toimistolla", "Tavataan toimistolla klo 9", "Tavataan toimistolla klo 9"],
  ["a, b, c", "b", "a, b, c"],
  ["", "mine", "mine"],
  [null, "mine", "mine"],
  ["<b>", "\u202eabc", "<b>\n\u202eabc"],
])("%j and %j become %j", (theirs, mine, both) => expect(joined(theirs, mine)).toBe(both));

test("a field of one line gets one line", () => expect(joined("theirs", "mine", true)).toBe("theirs; mine"));
