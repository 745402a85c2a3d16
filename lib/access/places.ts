import type { Role } from "./roles";

const home = { name: "home", href: "/" } as const;
const caseload = { name: "caseload", href: "/caseload" } as const;
const insights = { name: "insights", href: "/insights" } as const;
const clients = { name: "clients", href: "/clients" } as const;
const users = { name: "users", href: "/admin/users" } as const;
const teams = { name: "teams", href: "/admin/teams" } as const;
const factors = { name: "factors", href: "/admin/factors" } as const;
const settings = { name: "settings", href: "/admin/settings" } as const;
const substitutes = { name: "substitutes", href: "/substitutes" } as const;
const feedback = { name: "feedback", href: "/admin/feedback" } as const;
const siteFeedback = { name: "siteFeedback", href: "/admin/site-feedback" } as const;
const reasons = { name: "reasons", href: "/reasons" } as const;
const exchange = { name: "exchange", href: "/exchange" } as const;
const audit = { name: "audit", href: "/audit" } as const;

export type Place =
  | typeof home
  | typeof caseload
  | typeof clients
  | typeof insights
  | typeof users
  | typeof teams
  | typeof factors
  | typeof settings
  | typeof feedback
  | typeof siteFeedback
  | typeof substitutes
  | typeof reasons
  | typeof exchange
  | typeof audit;

/** The places of a role's menu, in order; the first is where the role starts. */
export function placesOf(role: Role): readonly [Place, ...Place[]] {
  switch (role) {
    case "worker":
      return [home, clients, insights];
    case "lead":
      return [home, caseload, clients, insights, substitutes, reasons, exchange];
    case "admin":
      return [users, teams, factors, feedback, siteFeedback, settings];
    case "auditor":
      return [audit, reasons];
  }
}

/** The places of a person's menu: the role's, and for a researcher where research data is taken out. */
export function placesFor({ role, researcher }: { role: Role; researcher: boolean }): readonly Place[] {
  const places = placesOf(role);
  return researcher && !places.some(({ name }) => name === "exchange") ? [...places, exchange] : places;
}

/** Where a role starts after signing in. */
export function startOf(role: Role): Place["href"] {
  return placesOf(role)[0].href;
}
