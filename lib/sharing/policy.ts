import { ageOn, type Day } from "@/lib/dates";

/** Why a client gets no link, unless they ask for it; under 18 not even then. */
export type LinkBar = "minor" | "nonDisclosure" | "noLink";

/** The client's facts that a link depends on. */
export type LinkFacts = { birthDate: Day | null; nonDisclosure: boolean; noLink: boolean };

/** What stands against sharing by link; undefined when nothing does. */
export function linkBar({ birthDate, nonDisclosure, noLink }: LinkFacts, today: Day): LinkBar | undefined {
  if (birthDate && ageOn(birthDate, today) < 18) return "minor";
  if (nonDisclosure) return "nonDisclosure";
  return noLink ? "noLink" : undefined;
}

/**
 * Whether a link may be given, or go on opening: when nothing stands against it, or when the client has asked for it in
 * spite of that. `clientAsked` says how.
 */
export function mayHaveLink(bar: LinkBar | undefined, clientAsked: string): boolean {
  switch (bar) {
    case undefined:
      return true;
    case "nonDisclosure":
    case "noLink":
      return clientAsked !== "";
    case "minor":
      return false;
  }
}
