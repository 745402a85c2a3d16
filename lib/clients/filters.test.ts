import { describe, expect, it } from "vitest";
import { type ClientFilters, clientsHref, defaultFilters, readFilters } from "./filters";

function readBack(filters: Partial<ClientFilters>, role: "worker" | "lead") {
  const { searchParams } = new URL(clientsHref(filters, role), "http://localhost");
  return readFilters(Object.fromEntries(searchParams), role);
}

describe("filters in an address", () => {
  it("are read back as they were", () => {
    const filters: ClientFilters = {
      scope: "own",
      status: "archived",
      due: "late",
      withoutPlan: true,
      draft: true,
      waiting: "late-step",
      responsible: "3f0e",
      team: "7ab1",
      page: 4,
    };
    expect(readBack(filters, "worker")).toEqual(filters);
    expect(readBack(filters, "lead")).toEqual(filters);
  });

  it("are left out when they are what the role sees first", () => {
    expect(clientsHref({}, "worker")).toBe("/clients");
    expect(clientsHref({ scope: "team" }, "lead")).toBe("/clients");
    expect(clientsHref({ scope: "team", due: "soon" }, "worker")).toBe("/clients?scope=team&due=soon");
  });

  it("that make no sense give the first list", () => {
    const search = {
      scope: "all",
      status: ["x", "archived"],
      due: "never",
      plan: "1",
      draft: "yes",
      waiting: "for-long",
      worker: "' or 1=1",
      team: "the north",
      page: "-3",
    };
    expect(readFilters(search, "worker")).toEqual(defaultFilters("worker"));
  });
});
