import { expect, it } from "vitest";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import { teamChoices } from "./team-choices";

it("of the county who has the flag chooses among all open teams, else a lead among the own ones", async () => {
  const [own, other] = [await aTeam(), await aTeam()];
  await aTeam({ staging: true });
  await aTeam({ closedAt: new Date("2026-11-24T09:00:00Z") });
  const chosen = async (user: Parameters<typeof aUser>[0], county: boolean) =>
    (await teamChoices(anActor(await aUser({ teamIds: [own.id], ...user })), county)).map(({ id }) => id);
  expect((await chosen({ role: "lead", countyFigures: true }, true)).sort()).toEqual(
    [own.id, other.id].sort(),
  );
  expect(await chosen({ role: "lead", countyFigures: true }, false)).toEqual([own.id]);
  expect(await chosen({ role: "lead" }, true)).toEqual([]);
  expect(await chosen({ role: "worker" }, false)).toEqual([]);
  expect(await chosen({ role: "worker" }, true)).toEqual([]);
});
