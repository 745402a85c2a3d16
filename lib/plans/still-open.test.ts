import { describe, expect, it } from "vitest";
import { planContent } from "./content";
import { openMatters } from "./still-open";

const step = (key: string, over: Record<string, string>) =>
  Object.entries({ chosen: true, what: "Soitetaan", ...over }).map(
    ([field, value]) => [`steps.${key}.${field}`, value] as const,
  );

describe("what a plan leaves open", () => {
  it("is the next meeting, the next evaluation, and steps without who or when", () => {
    const plan = planContent(
      new Map<string, string | boolean>([
        ...step("own-aaaa1111", { who: "client" }),
        ...step("own-bbbb2222", { byDate: "2027-01-05" }),
        ...step("own-cccc3333", { what: " " }),
        ...step("own-dddd4444", { who: "worker", byDate: "2027-01-05" }),
      ]),
    );
    expect(openMatters(plan)).toEqual([
      { matter: "when", path: "steps.own-aaaa1111.byDate", step: "Soitetaan" },
      { matter: "who", path: "steps.own-bbbb2222.who", step: "Soitetaan" },
      { matter: "both", path: "steps.own-cccc3333.who", step: "" },
      { matter: "next", path: "meetingDate" },
      { matter: "due", path: "dueDate" },
    ]);
  });

  it("is nothing when all is agreed", () => {
    const plan = planContent(
      new Map([
        ["meetingDate", "2027-01-05"],
        ["dueDate", "2027-05-05"],
      ]),
    );
    expect(openMatters(plan)).toEqual([]);
  });
});
