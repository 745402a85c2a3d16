import "server-only";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { type FigureScope, figureScopes } from "./policy";
import { type TeamChoice, teamChoices } from "./team-choices";
import type { InsightsView } from "./view";

/** Whose clients are counted; the names of the teams that the figures are narrowed to, none of one's own or all of the county. */
export type Whose = { scope: FigureScope; teams: readonly string[] };

type ChosenView = {
  view: InsightsView;
  whose: Whose;
  /** The teams to choose from. */
  choices: TeamChoice[];
};

/**
 * What an actor asks for as they may choose it: a team that they cannot choose narrows nothing, so that the form, the
 * figures, paper and files say the same. Throws `forbidden` for who may not ask for it.
 */
export async function chosenView(actor: Actor, asked: InsightsView): Promise<ChosenView> {
  const scopes = figureScopes(actor);
  const scope = asked.county ? "county" : scopes[0];
  if (!scope || !scopes.includes(scope)) throw new AppError("forbidden");
  const choices = await teamChoices(actor, asked.county);
  const chosen = choices.filter(({ id }) => id === asked.team);
  const named = chosen.length === 0 && scope === "teams" ? choices : chosen;
  return {
    view: { ...asked, team: chosen[0]?.id },
    whose: { scope, teams: named.map(({ name }) => name) },
    choices,
  };
}
