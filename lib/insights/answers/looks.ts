import "server-only";
import type { Tx } from "@/db/store";
import { type Asked, once } from "../asked";
import { type GroupCount, type GroupSize, groupCounts, groupSizes } from "../counts";
import { goalFacts } from "../facts/goals";
import { methodPack } from "../facts/methods";
import { packCounts } from "../facts/packs";
import { members } from "../members";

/** How many clients are counted, by group. */
export function lookAtSizes(tx: Tx, asked: Asked): Promise<GroupSize[]> {
  return once(asked, "sizes", () => groupSizes(tx, membersOf(tx, asked)));
}

/** The goals that were set, by group. */
export function lookAtGoals(tx: Tx, asked: Asked): Promise<GroupCount[]> {
  return once(asked, "goals", () => groupCounts(tx, goalFacts(tx, membersOf(tx, asked))));
}

/** What became of the methods, by group. */
export function lookAtMethods(tx: Tx, asked: Asked): Promise<GroupCount[]> {
  return once(asked, "methods", () => packCounts(tx, methodPack(tx, membersOf(tx, asked), asked.filter)));
}

function membersOf(tx: Tx, { whose, filter }: Asked) {
  return members(tx, whose, filter);
}
