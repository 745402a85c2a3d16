import { closeStore } from "@/db/store";
import { addClient } from "@/lib/clients/commands/add";
import accounts from "../boot/demo-accounts.json" with { type: "json" };
import { clientInput, type Special } from "./client-inputs";
import { consentsOf } from "./consents";
import { live } from "./journeys";
import { seeded } from "./random";
import { makeStaff } from "./staff";
import { storyOf } from "./stories";

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

async function seed(now: Date): Promise<void> {
  const { workers } = await makeStaff(accounts.password, now);
  const random = seeded(2026);
  for (const [turn, actor] of workers.entries()) {
    for (let nth = 0; nth < clientsEach; nth++) {
      const index = turn * clientsEach + nth;
      const special = specials[index];
      const journey = storyOf(index);
      const first = Math.max(1, ...journey.plans.map((plan) => plan.daysAgo)) + 7;
      const input = clientInput(random, index, `${actor.teamIds[0]}:${actor.userId}`, special);
      const since = new Date(now.getTime() - first * 86_400_000);
      const added = await addClient(actor, { ...input, addAnyway: true }, since);
      if (added.outcome !== "added") throw new Error("a made-up client was not added");
      await consentsOf(actor, added.id, index, since);
      await live({ actor, clientId: added.id, random, now, special }, journey);
    }
  }
}

await seed(new Date());
await closeStore();
