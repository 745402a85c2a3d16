import { GOAL_CLASS_CODES, GOAL_CODES_BY_CLASS } from "@/lib/avain/codes";
import { places } from "@/lib/facts/places";
import { eachItem } from "@/lib/facts/read";
import type { Reader } from "./reader";

/** The goals that were set in the plan; those in own words only have no code to count by. */
export const goalReader: Reader = {
  name: "goals",
  read: ({ goals }, _, say) => eachItem(goals, (place) => say(places.goals[place] ?? "", "set")),
};

const classesByPlace = places.goals.map((code) =>
  GOAL_CLASS_CODES.findIndex((each) => (GOAL_CODES_BY_CLASS[each] as readonly string[]).includes(code)),
);

/** The classes of which at least one goal was set: a client is once in a class, however many of its goals they have. */
export const goalClassReader: Reader = {
  name: "goal classes",
  read: ({ goals }, _, say) => {
    let found = 0;
    eachItem(goals, (place) => {
      const at = classesByPlace[place] ?? -1;
      if (at < 0 || found & (1 << at)) return;
      found |= 1 << at;
      say(GOAL_CLASS_CODES[at] ?? "", "set");
    });
  },
};
