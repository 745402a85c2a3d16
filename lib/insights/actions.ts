"use server";

import { refresh } from "next/cache";
import { createAction } from "@/lib/action";
import { groupByFactors } from "./commands/group";
import { groupSchema } from "./schema";
import { filterOf, readView } from "./view";

/** Groups the clients of the filter in use by their nine factors. */
export const groupAction = createAction(groupSchema, async (actor, { query }, now) => {
  const view = readView(Object.fromEntries(new URLSearchParams(query)));
  await groupByFactors(actor, filterOf(view, actor.teamIds), now);
  refresh();
});
