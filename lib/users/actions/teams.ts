"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "@/lib/action";
import { addTeam, closeTeam, renameTeam } from "../commands/teams";
import { addTeamSchema, renameTeamSchema, teamIdSchema } from "../schema";

/** Adds a team. */
export const addTeamAction = createAction(addTeamSchema, async (actor, input, now) => {
  await addTeam(actor, input, now);
  refresh();
});

/** Renames a team. */
export const renameTeamAction = createAction(renameTeamSchema, async (actor, input, now) => {
  await renameTeam(actor, input, now);
  refresh();
});

/** Closes a team, and goes back to the list. */
export const closeTeamAction = createAction(teamIdSchema, async (actor, input, now) => {
  await closeTeam(actor, input.teamId, now);
  redirect("/admin/teams");
});
