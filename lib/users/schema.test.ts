import { expect, test } from "vitest";
import {
  addUserSchema,
  email,
  profileSchema,
  signInSchema,
  substituteSchema,
  userFilterSchema,
} from "./schema";

type Result = { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined };

/** The first key of each field, as a form shows it. */
function keysOf({ error }: Result): Record<string, string> {
  const issues = [...(error?.issues ?? [])].reverse();
  return Object.fromEntries(issues.map((issue) => [issue.path.join("."), issue.message]));
}

test("an e-mail address is kept in lower case without spaces around", () => {
  expect(email.parse("  Maija.Meikäläinen@Example.FI ")).toBe("maija.meikäläinen@example.fi");
});

test.each(["maija", "maija@", "@example.fi", "a b@example.fi", "a@b@c", "a@"])(
  "%s is no e-mail address",
  (text) => expect(email.safeParse(text).success).toBe(false),
);

test("a password is taken exactly as typed", () => {
  expect(signInSchema.parse({ email: "a@b.fi", password: "  väli edessä ja takana  " }).password).toBe(
    "  väli edessä ja takana  ",
  );
});

test("a user needs a name, an address and a role; boxes that were not ticked are off", () => {
  expect(keysOf(addUserSchema.safeParse({ name: " ", email: "", role: "king" }))).toEqual({
    name: "required",
    email: "required",
    role: "chooseOne",
  });
  const read = addUserSchema.parse({
    name: "A",
    email: "a@b.fi",
    role: "lead",
    teamIds: "one",
    researcher: "on",
  });
  expect(read).toMatchObject({ teamIds: ["one"], countyFigures: false, researcher: true });
});

test("a substitute needs both days, in order; nobody needs none", () => {
  expect(substituteSchema.parse({ substituteId: "", from: "", to: "" })).toMatchObject({ substituteId: "" });
  const asked = (from: string, to: string) =>
    keysOf(substituteSchema.safeParse({ substituteId: "x", from, to }));
  expect(asked("", "")).toEqual({ from: "required", to: "required" });
  expect(asked("2.12.2026", "1.12.2026")).toEqual({ to: "dateOrder" });
  expect(asked("ensi viikolla", "1.12.2026")).toEqual({ from: "dateInvalid" });
  expect(substituteSchema.parse({ substituteId: "x", from: "1.12.26", to: "2026-12-24" })).toMatchObject({
    from: "2026-12-01",
    to: "2026-12-24",
  });
});

test("a phone number is digits, and a language is one of ours", () => {
  const asked = { name: "A", title: "", phone: "soita joskus", phoneHours: "", locale: "de" };
  expect(keysOf(profileSchema.safeParse(asked))).toEqual({ phone: "phoneInvalid", locale: "chooseOne" });
});

test("a filter from the address that means nothing filters nothing", () => {
  expect(userFilterSchema.parse({ role: "king", state: ["active", "x"], team: "", q: "Maija" })).toEqual({});
  expect(userFilterSchema.parse({ role: "lead", state: "invited", team: "t" })).toEqual({
    role: "lead",
    state: "invited",
    team: "t",
  });
});
