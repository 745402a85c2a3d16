import { describe, expect, it } from "vitest";
import { addClientSchema, openingReasonSchema, searchSchema } from "./schema";

const plain = { assignTo: "team:user" };

function keys(input: Record<string, unknown>) {
  const parsed = addClientSchema.safeParse({ ...plain, ...input });
  return parsed.error?.issues.map((issue) => [issue.path.join("."), issue.message]) ?? [];
}

describe("what is known of a client", () => {
  it("may be as little as a name, a birth date or a personal id, and not nothing", () => {
    expect(keys({ firstName: " ", phone: "040 1" })).toEqual([["firstName", "whoMissing"]]);
    expect(keys({ lastName: "Aho" })).toEqual([]);
    expect(keys({ birthDate: "1.1.1990" })).toEqual([]);
    expect(keys({ personalId: "131052-308T" })).toEqual([]);
    expect(addClientSchema.parse({ ...plain, firstName: "Aino" })).toMatchObject({
      firstName: "Aino",
      birthDate: null,
      gender: "unknown",
      personalId: null,
      noPost: false,
      guardianKind: null,
      assignTo: { teamId: "team", responsibleId: "user" },
    });
  });

  it("takes birth date and gender from the personal id", () => {
    expect(addClientSchema.parse({ ...plain, personalId: " 131052-308t " })).toMatchObject({
      personalId: "131052-308T",
      birthDate: "1952-10-13",
      gender: "woman",
    });
  });

  it("must agree with the personal id", () => {
    const wrong = { personalId: "131052-308T", birthDate: "14.10.1952", gender: "man" };
    expect(keys(wrong)).toEqual([
      ["birthDate", "birthDateDiffers"],
      ["gender", "genderDiffers"],
    ]);
    expect(keys({ ...wrong, birthDate: "13.10.1952", gender: "woman" })).toEqual([]);
  });

  it.each([
    ["personalId", "131052-308U", "personalIdInvalid"],
    ["birthDate", "32.1.2000", "dateInvalid"],
    ["email", "matti", "emailInvalid"],
    ["phone", "soita", "phoneInvalid"],
    ["lastName", "x".repeat(101), "tooLong100"],
    ["language", "klingon", "choiceInvalid"],
    ["gender", "x", "chooseOne"],
  ])("is refused by field: %s", (name, value, key) => {
    expect(keys({ [name]: value })).toEqual([[name, key]]);
  });

  it("of a guardian needs a scope, and without a guardian keeps nothing of one", () => {
    expect(keys({ lastName: "Aho", guardianKind: "guardian" })).toEqual([["guardianScope", "chooseOne"]]);
    const parsed = addClientSchema.parse({
      ...plain,
      lastName: "Aho",
      guardianName: "Eeva",
      guardianScope: "both",
    });
    expect(parsed).toMatchObject({ guardianKind: null, guardianScope: null, guardianName: "" });
  });

  it("parsed again is the same", () => {
    const { assignTo: _, ...once } = addClientSchema.parse({
      ...plain,
      personalId: "131052-308T",
      noSms: "on",
      guardianKind: "guardian",
      guardianScope: "money",
    });
    const { assignTo: __, ...twice } = addClientSchema.parse({ ...once, ...plain });
    expect(twice).toEqual(once);
  });
});

it("a search is for something", () => {
  expect(searchSchema.safeParse({ text: "  " }).error?.issues).toMatchObject([{ message: "searchEmpty" }]);
  expect(searchSchema.safeParse({ text: " aho " }).data).toEqual({ text: "aho" });
});

it("a reason is ten characters without the spaces around", () => {
  const reason = (text: string) => openingReasonSchema.safeParse({ clientId: "c", reason: text }).success;
  expect([reason("Päivystys."), reason("         x"), reason("Kiireinen")]).toEqual([true, false, false]);
});
