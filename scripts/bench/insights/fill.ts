import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import type { Actor } from "@/lib/access/actor";
import type { Cohort } from "@/lib/exchange/cohort/schema";
import { commandLineActor } from "@/lib/exchange/command-line";
import { importCohort } from "@/lib/exchange/commands/import-cohort";
import { writeCohort } from "../exchange/cohort";
import { tokenOf } from "../people";

export type Filled = { lead: Actor; teamId: string; token: string };

/** Fills an empty database with a team's clients, each with two plans that were evaluated once, and gives the team's lead. */
export async function fill(folder: string, count: number): Promise<Filled> {
  const team = await aTeam();
  const worker = await aUser({ teamIds: [team.id] });
  const lead = await aUser({ role: "lead", teamIds: [team.id] });
  const file = path.join(folder, "cohort.json");
  writeCohort(file, count);
  const cohort: Cohort = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  const place = { team: team.name, worker: worker.email, create: false, dryRun: false };
  await importCohort(commandLineActor(), cohort, place, new Date());
  return { lead: anActor(lead), teamId: team.id, token: await tokenOf(lead.id) };
}
