import type { Role } from "./roles";

declare const minted: unique symbol;

/**
 * Who acts. Made only from a checked session (`session.ts`), by the command line, and by test factories:
 * a command that has an Actor need not ask again who it is.
 */
export type Actor = {
  readonly [minted]: true;
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  /** A worker's one team, the teams a lead leads; empty for the rest. */
  readonly teamIds: readonly string[];
  readonly countyFigures: boolean;
  readonly researcher: boolean;
  /** People whose substitute this user is today. */
  readonly substituteFor: readonly string[];
  readonly sessionId: string;
};

/** Makes an actor from facts that the caller has checked. */
export function mintActor(facts: Omit<Actor, typeof minted>): Actor {
  return facts as Actor;
}
