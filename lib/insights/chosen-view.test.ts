import { expect, test } from "vitest";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import { chosenView } from "./chosen-view";
import { readView } from "./view";

test("figures are said to be of the clients they count", async () => {
  const [one, two, other] = [await aTeam(), await aTeam(), await aTeam()];
  const lead = anActor(await aUser({ role: "lead", teamIds: [one.id, two.id], countyFigures: true }));
  const worker = anActor(await aUser({ teamIds: [one.id] }));
  const of = async (actor: typeof lead, search: Record<string, string>) => {
    const { view, whose } = await chosenView(actor, readView(search));
    return { team: view.team, scope: whose.scope, teams: whose.teams.toSorted() };
  };
  const both = [one.name, two.name].toSorted();
  expect(await of(lead, {})).toEqual({ team: undefined, scope: "teams", teams: both });
  expect(await of(lead, { team: two.id })).toEqual({ team: two.id, scope: "teams", teams: [two.name] });
  // A team that is not theirs narrows nothing, and is not said to.
  expect(await of(lead, { team: other.id })).toEqual({ team: undefined, scope: "teams", teams: both });
  expect(await of(worker, { team: one.id })).toEqual({ team: undefined, scope: "own", teams: [] });
  expect(await of(lead, { view: "county" })).toEqual({ team: undefined, scope: "county", teams: [] });
  const county = { team: other.id, scope: "county", teams: [other.name] };
  expect(await of(lead, { view: "county", team: other.id })).toEqual(county);
});

test("who may not ask for figures has no view of them", async () => {
  const team = await aTeam();
  const refused = [
    [await aUser({ role: "lead", teamIds: [team.id] }), { view: "county" }],
    [await aUser({ role: "admin" }), {}],
  ] as const;
  for (const [user, search] of refused)
    await expect(chosenView(anActor(user), readView(search))).rejects.toMatchObject({ code: "forbidden" });
});
