import { closeStore } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { addClient } from "@/lib/clients/commands/add";
import accounts from "../boot/demo-accounts.json" with { type: "json" };
import { clientInput, type Special } from "./client-inputs";
import { consentsOf } from "./consents";
import { figuresHabits } from "./figures-habits";
import { type Journey, live } from "./journeys";
import { messagesOf } from "./messages";
import { figuresTeam } from "./names";
import { type Random, seeded } from "./random";
import { makeStaff } from "./staff";
import { evaluatedOnce, storyOf } from "./stories";
import { voiceOf } from "./voice";

/*
 * Fills an empty data folder with made-up people, through the same commands that the app's own pages call. Days count
 * back from today; everything else is the same every time.
 */
const specials: Readonly<Record<number, Special>> = {
  4: "interpreter",
  5: "safeContact",
  17: "nonDisclosure",
};
const clientsEach = 10;
const clientsForFigures = 60;

async function seed(now: Date): Promise<void> {
  const { workers, teamIds } = await makeStaff(accounts.password, now);
  const random = seeded(2026);
  const isOfFigures = ({ teamIds: [teamId] }: Actor) => teamId === teamIds[figuresTeam];
  let index = 0;
  for (const actor of workers.filter((worker) => !isOfFigures(worker)))
    for (let nth = 0; nth < clientsEach; nth++, index++) {
      const made = { index, journey: storyOf(index), special: specials[index] };
      const { clientId, since } = await makeClient(random, actor, made, now);
      await consentsOf(actor, clientId, index, since);
      await live({ actor, clientId, random, now, special: made.special }, made.journey);
      await messagesOf(actor, clientId, index, now);
    }
  // Numbers of their own: what the others are like stays as it is.
  const others = seeded(2027);
  const voices = seeded(2028);
  for (const actor of workers.filter(isOfFigures))
    for (let nth = 0; nth < clientsForFigures; nth++, index++) {
      const made = { index, journey: evaluatedOnce(others) };
      const { clientId, since } = await makeClient(others, actor, made, now);
      await live({ actor, clientId, random: others, now, habits: figuresHabits(others) }, made.journey);
      await voiceOf(actor, { clientId, since }, voices, now);
    }
}

type Made = { index: number; journey: Journey; special?: Special };

/** Adds a client a week before anything happens with them. */
async function makeClient(random: Random, actor: Actor, { index, journey, special }: Made, now: Date) {
  const first = Math.max(1, ...journey.plans.map((plan) => plan.daysAgo)) + 7;
  const input = clientInput(random, index, `${actor.teamIds[0]}:${actor.userId}`, special);
  const since = new Date(now.getTime() - first * 86_400_000);
  const added = await addClient(actor, { ...input, addAnyway: true }, since);
  if (added.outcome !== "added") throw new Error("a made-up client was not added");
  return { clientId: added.id, since };
}

await seed(new Date());
await closeStore();
