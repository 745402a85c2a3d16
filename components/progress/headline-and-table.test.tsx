import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { fi } from "@/lib/i18n/messages/fi";
import { goalGroups } from "@/lib/progress/goals";
import type { ProgressRows } from "@/lib/progress/rows";
import { printableGoals } from "@/lib/progress/shown";
import { rowsFrom } from "@/lib/progress/test-rows";
import { GoalTable } from "./goal-table";
import { HeadlineSentence } from "./headline-sentence";

type Ratings = NonNullable<Parameters<typeof rowsFrom>[1]>[number]["ratings"];

const goals = {
  debt: {},
  housing: {},
  gambling: {},
  "work-ability": { keepLevel: true },
  "own-1": { words: "Koira" },
};
const scored = (score: number, outcome: "reached" | "noLongerTopical") => ({
  rating: "scored" as const,
  score,
  outcome,
});
const plan = { day: "2026-01-01", goals };
const first = { debt: 20, housing: 50, gambling: 60, "work-ability": 70, "own-1": 30 };
const at = (day: string, ratings: Ratings, of = 0) => ({ plan: of, day, ratings });

const dataSets: Record<string, ProgressRows> = {
  "no plan": rowsFrom([]),
  "a plan without evaluations": rowsFrom([plan]),
  "one evaluation": rowsFrom([plan], [at("2026-03-01", first)]),
  "one evaluation in which nobody gave a number": rowsFrom(
    [plan],
    [at("2026-03-01", { debt: "notScored", housing: "noAgreement" })],
  ),
  "every kind of change": rowsFrom(
    [plan],
    [
      at("2026-03-01", first),
      at("2026-06-01", { debt: 45, housing: 54, gambling: 40, "work-ability": 71, "own-1": "noAgreement" }),
    ],
  ),
  "everything closer": rowsFrom(
    [plan],
    [
      at("2026-03-01", first),
      at("2026-06-01", { debt: 60, housing: 55, gambling: 65, "work-ability": 90, "own-1": 100 }),
    ],
  ),
  "gaps first and last": rowsFrom(
    [plan],
    [
      at("2026-03-01", { ...first, debt: "notScored", housing: "noAgreement" }),
      at("2026-06-01", { debt: 30, housing: 10 }),
      at("2026-09-01", { debt: 60, housing: "notScored", gambling: 64, "work-ability": 40, "own-1": 25 }),
    ],
  ),
  "ended goals": rowsFrom(
    [plan],
    [
      at("2026-03-01", first),
      at("2026-06-01", { ...first, debt: scored(100, "reached"), gambling: scored(10, "noLongerTopical") }),
      at("2026-09-01", { housing: 80, "work-ability": 70, "own-1": 30 }),
    ],
  ),
  "a second plan with one evaluation": rowsFrom(
    [plan, { ...plan, day: "2026-07-01" }],
    [at("2026-03-01", first), at("2026-06-01", { ...first, debt: 90 }), at("2026-09-01", first, 1)],
  ),
  "a second plan with two evaluations, other goals and one for later": rowsFrom(
    [plan, { day: "2026-07-01", goals: { debt: {}, livelihood: {}, leisure: { timing: "later" } } }],
    [
      at("2026-03-01", first),
      at("2026-09-01", { debt: 20, livelihood: 20 }, 1),
      at("2026-11-01", { debt: 19, livelihood: 90 }, 1),
    ],
  ),
  "hidden goals": rowsFrom(
    [{ ...plan, goals: { ...goals, "leaving-violence": { hidden: true } } }],
    [
      at("2026-03-01", { ...first, "leaving-violence": 10 }),
      at("2026-06-01", { ...first, "leaving-violence": 80 }),
    ],
  ),
};

const draw = (node: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="fi" messages={fi} timeZone="Europe/Helsinki">
      {node}
    </NextIntlClientProvider>,
  );

/** How many rows of the drawn table say each word in their last column. */
function countedFromTable(html: string) {
  const words = html
    .split("<tr")
    .filter((row) => row.includes("<td"))
    .map((row) => (row.split("<td").at(-1) ?? "").replaceAll(/<[^>]*>/g, " "));
  const count = (word: string) => words.filter((text) => text.includes(word)).length;
  return {
    closer: count("lähempänä"),
    same: count("samassa kohdassa"),
    further: count("kauempana"),
    kept: count("taso on säilynyt"),
    unknown: count("ei vielä tietoa"),
  };
}

/** What the drawn sentence claims; a part that is not said is none. */
function readFromSentence(html: string) {
  const number = (pattern: RegExp) => {
    const said = pattern.exec(html)?.[1];
    if (!said) return 0;
    return Number.isNaN(Number(said)) ? 1 : Number(said);
  };
  return {
    closer: number(/Lähempänä on (yksi|\d+)/),
    same: number(/[Ss]amassa kohdassa (?:on )?(yksi|\d+)/),
    further: number(/[Kk]auempana (?:on )?(yksi|\d+)/),
    kept: number(/Taso on säilynyt (yhdessä|\d+)/),
    unknown: number(/(Yhden|\d+) tavoitteen muutoksesta/),
  };
}

describe.each(Object.entries(dataSets))("with %s", (_, rows) => {
  const all = goalGroups(rows);

  it.each([
    ["the screen", all],
    ["the print", printableGoals(all)],
  ])("the headline of %s says what its table says", (_place, groups) => {
    const sentence = draw(<HeadlineSentence goals={groups} rows={rows} />);
    const table = countedFromTable(draw(<GoalTable goals={groups.current} rows={rows} />));
    const isSeveral = /lähempänä|samassa|kauempana|säilynyt|muutoksesta/i.test(sentence);
    if (isSeveral) expect(readFromSentence(sentence)).toEqual(table);
    else expect(table).toMatchObject({ closer: 0, same: 0, further: 0, kept: 0 });
    expect(sentence.replaceAll(/<[^>]*>/g, "").trim()).not.toBe("");
  });
});

describe("the headline", () => {
  const sentence = (name: string) =>
    draw(
      <HeadlineSentence
        goals={goalGroups(dataSets[name] as ProgressRows)}
        rows={dataSets[name] as ProgressRows}
      />,
    )
      .replaceAll(/<[^>]*>/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim();

  it("says what is missing before there is change", () => {
    expect(sentence("no plan")).toBe("Asiakkaalla ei ole vielä vahvistettua suunnitelmaa.");
    expect(sentence("a plan without evaluations")).toBe(
      "Suunnitelmassa on 5 tavoitetta. Arviointia ei ole vielä tehty.",
    );
    expect(sentence("one evaluation")).toBe(
      "Ensimmäinen arviointi on tehty: 5 tavoitetta on arvioitu. Muutos näkyy, kun arviointi tehdään toisen kerran.",
    );
  });

  it("says each kind of change with its count", () => {
    expect(sentence("every kind of change")).toContain(
      "Lähempänä on yksi tavoite, samassa kohdassa 1, kauempana 1. Taso on säilynyt yhdessä tavoitteessa. Yhden tavoitteen muutoksesta ei ole vielä tietoa.",
    );
    expect(sentence("ended goals")).toContain(
      "Yksi tavoite on toteutunut. Yksi tavoite ei ole enää ajankohtainen.",
    );
  });

  it("of the print does not count the goals that are not printed", () => {
    const rows = dataSets["hidden goals"] as ProgressRows;
    const groups = goalGroups(rows);
    expect(draw(<HeadlineSentence goals={groups} rows={rows} />)).toContain("Lähempänä on yksi tavoite");
    expect(draw(<HeadlineSentence goals={printableGoals(groups)} rows={rows} />)).not.toContain("Lähempänä");
  });
});
