import { aClient } from "@/db/factories/clients";
import { aTeam, aUser } from "@/db/factories/people";
import { anEvaluation, aPlan, aSession } from "./documents";

export type Setting = Awaited<ReturnType<typeof makeSetting>>;

/** A worker with documents of their own, open and not, and documents that are none of theirs. */
export async function makeSetting() {
  const team = await aTeam();
  const worker = await aUser({ teamIds: [team.id] });
  const colleague = await aUser({ teamIds: [team.id] });
  const lead = await aUser({ role: "lead", teamIds: [team.id] });
  const admin = await aUser({ role: "admin" });
  const own = { teamId: team.id, responsibleId: worker.id };
  return {
    token: await aSession(worker.id),
    others: {
      "the lead, who is not named on the client": await aSession(lead.id),
      "an administrator": await aSession(admin.id),
    },
    /** Open, and the worker's. */
    planId: await aPlan(await aClient(own)),
    evaluationId: await anEvaluation(await aClient(own)),
    confirmed: await aPlan(await aClient(own), "confirmed"),
    closed: await aPlan(await aClient(own), "closed"),
    archived: await aPlan(await aClient({ ...own, status: "archived" })),
    notTheirs: {
      "of another team": await aPlan(await aClient()),
      "of a colleague": await aPlan(await aClient({ teamId: team.id, responsibleId: colleague.id })),
      "of a client they are blocked from": await aPlan(await aClient({ ...own, blockedIds: [worker.id] })),
    },
  };
}
