import { describe, expect, test } from "vitest";
import { roles } from "@/lib/access/roles";
import { canManageUsers, canSubstitute, removalFault, teamsFault } from "./policy";

test("only an administrator manages users and teams", () => {
  expect(roles.filter((role) => canManageUsers({ role }))).toEqual(["admin"]);
});

test.each([
  ["worker", [false, true, false]],
  ["lead", [false, true, true]],
  ["admin", [true, false, false]],
  ["auditor", [true, false, false]],
] as const)("a %s may have no, one, two teams: %j", (role, allowed) => {
  expect([0, 1, 2].map((count) => teamsFault(role, count) === undefined)).toEqual(allowed);
});

describe("taking a user's place away", () => {
  const actor = { userId: "me" };
  const admin = { id: "other", role: "admin", disabled: false } as const;

  test("is for others, and leaves an administrator", () => {
    expect(removalFault(actor, admin, 2)).toBeUndefined();
    expect(removalFault(actor, { ...admin, role: "worker" }, 1)).toBeUndefined();
    expect(removalFault(actor, { ...admin, id: "me" }, 5)).toBe("oneself");
    expect(removalFault(actor, admin, 1)).toBe("lastAdmin");
  });

  test("of an administrator who is disabled already takes nothing away", () => {
    expect(removalFault(actor, { ...admin, disabled: true }, 1)).toBeUndefined();
  });
});

describe("standing in", () => {
  const me = { userId: "me", role: "worker", teamIds: ["a"] } as const;
  const other = { id: "other", role: "worker", disabled: false, teamIds: ["a"] } as const;

  test("is for somebody else who works with clients in the same team", () => {
    expect(canSubstitute(me, other)).toBe(true);
    expect(canSubstitute(me, { ...other, role: "lead", teamIds: ["b", "a"] })).toBe(true);
  });

  test.each([
    ["oneself", { id: "me" }],
    ["another team", { teamIds: ["b"] }],
    ["no team", { teamIds: [] }],
    ["a disabled user", { disabled: true }],
    ["an administrator", { role: "admin" }],
    ["an auditor", { role: "auditor" }],
  ] as const)("is not for %s", (_who, over) => expect(canSubstitute(me, { ...other, ...over })).toBe(false));

  test("is not asked of who has no clients", () => {
    expect(canSubstitute({ ...me, role: "admin" }, other)).toBe(false);
  });
});
