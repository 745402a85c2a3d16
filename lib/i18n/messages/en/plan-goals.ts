import type { Shape } from "../../shape";
import type { planGoals as fi } from "../fi/plan-goals";

export const planGoals = {
  lead: "Choose together what to work towards. One goal is enough.",
  wish: "What does the client want?",
  wishHint: "In the client's own words.",
  choose: "Choose goals",
  filter: "Find a goal",
  onlyChosen: "Only chosen",
  noneChosen: "No goal has been chosen yet.",
  ticked: { timing: "When", now: "Now", later: "Later" },
  important: "Important",
  importantFull: "the three most important are already marked",
  keepLevel: "Keep the level",
  hiddenReason: "Hidden from the start, so that the wrong person does not see it on paper or on a screen.",
  manyNow: "There are {count} goals for now. Some can be moved to later, and all may stay as well.",
  own: {
    title: "Goals in own words",
    lead: "When nothing in the list fits.",
    words: "Goal in own words",
    add: "Add a goal in own words",
  },
} satisfies Shape<typeof fi>;
