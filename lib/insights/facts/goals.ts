import { GOAL_CLASS_CODES, GOAL_CODES, GOAL_CODES_BY_CLASS } from "@/lib/avain/codes";
import { digitsOf } from "./digits";
import type { Reader, SaidClient } from "./reader";

/** The goals that were set in the plan. */
export const goalReader: Reader = {
  name: "goals",
  parts: ["goals"],
  read: (client, _, say) => {
    for (const [place, isSet] of setIn(client).entries()) if (isSet) say(GOAL_CODES[place] ?? "", "set");
  },
};

const classesByPlace = GOAL_CODES.map((code) =>
  GOAL_CLASS_CODES.findIndex((each) => (GOAL_CODES_BY_CLASS[each] as readonly string[]).includes(code)),
);

/** The classes of which at least one goal was set: a client is once in a class, however many of its goals they have. */
export const goalClassReader: Reader = {
  name: "goal classes",
  parts: ["goals"],
  read: (client, _, say) => {
    const found = new Set<number>();
    for (const [place, isSet] of setIn(client).entries()) if (isSet) found.add(classesByPlace[place] ?? -1);
    for (const at of found) say(GOAL_CLASS_CODES[at] ?? "", "set");
  },
};

function setIn({ parts }: SaidClient): number[] {
  return digitsOf(Number(parts.goals), GOAL_CODES.length, 2);
}
