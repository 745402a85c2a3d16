import { describe, expect, it } from "vitest";
import { evaluationFrom, planFrom } from "@/lib/evaluations/test-contents";
import type { PaperPart } from "@/lib/paper/parts/paper-model";
import { planForClient } from "@/lib/plans/for-client";
import type { FieldValue } from "@/lib/saving/values";
import { buildSummary, type SummaryFacts } from "./build";
import { summaryParts } from "./choices";
import { planNow } from "./plan-now";
import { summaryTools } from "./words";

type Values = Record<string, FieldValue>;
const today = "2026-11-24";

function summaryOf(values: Values, evaluated?: Values, over: Partial<SummaryFacts> = {}) {
  const plan = planFrom(values);
  const evaluation = evaluated ? evaluationFrom({ day: "2026-09-01", ...evaluated }, plan) : null;
  const facts: SummaryFacts = {
    name: "Testi Asiakas",
    made: { day: "2026-03-02", byName: "Maija", together: true },
    plan: planForClient(planNow(plan, evaluation, today), { nonDisclosure: false }),
    evaluatedOn: evaluation?.day ?? null,
    results: evaluation ? new Map(evaluation.goals.map((goal) => [goal.key, goal])) : undefined,
    worker: { name: "Maija", title: "Sosiaaliohjaaja", phone: "", phoneHours: "arkisin" },
    office: { organisation: "", ombudsman: "", planElsewhere: "" },
    ...over,
  };
  return buildSummary(facts, { parts: summaryParts, neutral: false }, summaryTools("fi"));
}
const goals = (count: number): Values =>
  Object.fromEntries(
    Array.from({ length: count }, (_, place) => [
      [`goals.own-goal000${String.fromCharCode(97 + place)}.chosen`, true],
      [`goals.own-goal000${String.fromCharCode(97 + place)}.words`, `Tavoite ${place}`],
    ]).flat(),
  );
const partOf = (key: string, parts: readonly PaperPart[]) => parts.find((part) => part.key === key);
const one = { "goals.debt.chosen": true };
const said = (evaluated: Values) => {
  const part = partOf("goals", summaryOf(one, evaluated).parts);
  const item = part?.look === "list" ? part.items[0] : undefined;
  return item?.score?.words ?? item?.more.at(-1);
};

describe("how far a goal is", () => {
  it.each([
    [0, "Tämä on vielä edessä"],
    [1, "Olet alussa"],
    [37, "Olet alussa"],
    [50, "Olet puolivälissä"],
    [99, "Olet jo pitkällä"],
    [100, "Tavoite on toteutunut"],
  ])("at %d is said in words", (score, words) => {
    expect(said({ "goals.debt.score": score })).toBe(`${words}: ${score}\u00a0/\u00a0100`);
  });

  it("is not zero when it was not scored, and no agreement is said as it is", () => {
    expect(said({})).toBe("Tätä ei ole vielä arvioitu.");
    expect(said({ "goals.debt.rating": "notScored" })).toBe("Tätä ei ole vielä arvioitu.");
    expect(said({ "goals.debt.rating": "noAgreement" })).toContain("Emme vielä olleet samaa mieltä");
    expect(said({ "goals.debt.outcome": "reached" })).toBe("Tavoite on saavutettu.");
  });

  it("is not spoken of before the first evaluation", () => {
    const { lead, parts } = summaryOf(one);
    expect(partOf("goals", parts)).toMatchObject({ items: [{ key: "debt", more: [] }] });
    expect(lead.at(-1)).toBe("Emme ole vielä katsoneet, kuinka pitkällä olet.");
  });
});

describe("many goals", () => {
  it("are told whole when they are six, and of more the important ones, the rest in brief", () => {
    const six = summaryOf(goals(6), {}).parts;
    expect(partOf("others", six)).toBeUndefined();
    const { parts } = summaryOf({ ...goals(15), "goals.own-goal000c.important": true }, {});
    expect(partOf("goals", parts)).toMatchObject({ items: [{ text: "Tavoite 2" }] });
    const others = partOf("others", parts);
    expect(others?.look === "table" && others.rows.length).toBe(14);
    const none = partOf("goals", summaryOf(goals(15)).parts);
    expect(none?.look === "list" && none.items.length).toBe(3);
  });

  it("leave out what is no longer topical", () => {
    const { parts } = summaryOf(one, { "goals.debt.outcome": "noLongerTopical" });
    expect(partOf("goals", parts)).toBeUndefined();
  });

  it("are short in brief, however much was written", () => {
    const long = "sana ".repeat(800);
    const { parts } = summaryOf({ ...goals(15), "goals.own-goal000o.words": long }, {});
    const others = partOf("others", parts);
    const texts = others?.look === "table" ? others.rows.map(({ cells }) => cells[0]?.length ?? 0) : [];
    expect(Math.max(...texts)).toBeLessThan(130);
  });
});

describe("a summary", () => {
  it("tells the plan as it stands today", () => {
    const plan = {
      ...one,
      "steps.own-aaaa1111.chosen": true,
      "steps.own-aaaa1111.what": "Soitto",
      "services.debt-counselling.chosen": true,
      meetingDate: "2026-04-01",
      meetingPlace: "Vanha paikka",
      dueDate: "2026-09-01",
    };
    const { parts } = summaryOf(plan, {
      "steps.own-aaaa1111.done": true,
      meetingDate: "2026-12-10",
      meetingTime: "09:30",
      meetingPlace: "Uusi paikka",
    });
    expect(partOf("steps", parts)).toMatchObject({ rows: [{ cells: ["Soitto", "", "Tehty"] }] });
    expect(partOf("next", parts)).toMatchObject({
      lines: ["Tapaamme 10.12.2026 klo 9.30.", "Paikka: Uusi paikka"],
    });
    const past = partOf("next", summaryOf(plan).parts);
    expect(past?.look === "text" && past.lines[0]).toContain("ei ole vielä sovittu");
  });

  it("leaves out a sentence whose fact is not known", () => {
    const rights = partOf("rights", summaryOf(one).parts);
    expect(rights?.look === "text" && rights.lines.length).toBe(3);
    const contact = partOf("contact", summaryOf(one).parts);
    expect(contact).toMatchObject({ lines: ["Työntekijäsi: Maija", "Sosiaaliohjaaja"] });
    const office = { organisation: "X", ombudsman: "Salla, 040", planElsewhere: "OmaKanta" };
    const known = partOf("rights", summaryOf(one, undefined, { office }).parts);
    expect(known?.look === "text" && known.lines.join(" ")).toMatch(/Salla, 040.*OmaKanta/);
  });
});
