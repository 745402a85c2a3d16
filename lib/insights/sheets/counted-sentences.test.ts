import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { messagesOf } from "@/lib/i18n/messages";
import type { Whose } from "../chosen-view";
import { readView } from "../view";
import { countedSentences } from "./counted-sentences";
import type { Figure } from "./figures";
import type { SheetWords } from "./words";

function sentences(
  search: Record<string, string>,
  figures: readonly Figure[] = ["attainment"],
  whose: Whose = { scope: "teams", teams: ["Etelä"] },
  locale: "fi" | "sv" | "en" = "fi",
  n: number | null = 12,
): string {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "insights" });
  const counted = { figures, whose, view: readView(search), n };
  return countedSentences(counted, { t: t as SheetWords["t"], locale })
    .join(" ")
    .replaceAll("\u00a0", " ");
}

describe("what was counted, in sentences", () => {
  it("says how many, whose, when and by which rule", () => {
    expect(sentences({})).toBe(
      "Mukana on 12 asiakasta (n = 12). Luvuissa ovat yhden tiimin asiakkaat: Etelä. Suunnitelman vahvistuspäivää ei ole rajattu. " +
        "Jokainen asiakas lasketaan kerran: viimeisin jakson aikana vahvistettu suunnitelma ja sen viimeisin vahvistettu arviointi. " +
        "Mukana on vain se, mikä täytettiin yhdessä asiakkaan kanssa.",
    );
  });

  it("names own clients, teams by name, and the county", () => {
    const of = (whose: Whose, search = {}) => sentences(search, ["attainment"], whose);
    expect(of({ scope: "own", teams: [] })).toContain("Luvuissa ovat omat asiakkaat.");
    expect(of({ scope: "teams", teams: ["Etelä", "Pohjoinen"] })).toContain(
      "Luvuissa ovat omien tiimien asiakkaat: Etelä ja Pohjoinen.",
    );
    const county = { scope: "county", teams: [] } as const;
    expect(of(county, { view: "county" })).toContain("Luvuissa ovat koko hyvinvointialueen asiakkaat.");
    expect(of({ ...county, teams: ["Etelä"] }, { view: "county" })).toContain(
      "yhden tiimin asiakkaat: Etelä.",
    );
  });

  it("says about how many a county has, and of under five only that", () => {
    const county = { scope: "county", teams: [] } as const;
    const of = (n: number | null) => sentences({ view: "county" }, ["attainment"], county, "fi", n);
    expect(of(1005)).toMatch(/^Mukana on noin 1 005 asiakasta\. /);
    expect(of(null)).toMatch(/^Mukana on alle viisi asiakasta\. /);
  });

  it("says each choice that narrows", () => {
    const all = sentences({ from: "1.1.2025", to: "31.12.2025", gender: "woman", took: "all" });
    for (const said of [
      "Suunnitelma on vahvistettu 1.1.2025–31.12.2025.",
      "Mukana ovat vain naiset.",
      "Mukana on kaikki, täyttipä kuka tahansa.",
    ])
      expect(all).toContain(said);
    expect(sentences({ from: "1.1.2025" })).toContain("vahvistettu 1.1.2025 tai sen jälkeen.");
    expect(sentences({ to: "31.12.2025" })).toContain("vahvistettu viimeistään 31.12.2025.");
    expect(sentences({ rule: "study" })).toContain("Tutkimuksen sääntö:");
    expect(sentences({ rule: "study" })).not.toContain("yhdessä asiakkaan kanssa.");
  });

  it("counts by the study's rule what stands beside the study", () => {
    expect(sentences({}, ["reference-goals"])).toContain("Tutkimuksen sääntö:");
  });

  it("tells of own age bands who is in no group", () => {
    const outside = "Muun ikäiset ja ne, joiden ikä ei ole tiedossa, ovat mukana kokonaismäärässä";
    const own = sentences({ ages: "own", bands: "18-24,65-90" }, ["goals-by-age"]);
    expect(own).toContain(`Ikäryhmät ovat 18–24 ja 65–90 vuotta. ${outside} mutta eivät ryhmissä.`);
    expect(own).not.toMatch(/70|sukupuoli/);
    const one = sentences({ ages: "own", bands: "18-120" }, ["goals-by-age"]);
    expect(one).toContain(`Ikäryhmä on 18–120 vuotta. ${outside} mutta eivät ryhmässä.`);
  });

  it("tells of genders who is in no group, unless only one is counted", () => {
    const unknown = "joiden sukupuoli ei ole tiedossa";
    expect(sentences({}, ["goals-by-gender"])).toContain(unknown);
    expect(sentences({ gender: "man" }, ["goals-by-gender"])).not.toContain(unknown);
    expect(sentences({}, ["attainment"])).not.toContain(unknown);
  });

  it("says that rows are left out only where groups are compared", () => {
    const starred = "vain tilastollisesti merkitsevät rivit";
    expect(sentences({ starred: "1" }, ["planned-used", "methods-by-gender"])).toContain(starred);
    expect(sentences({ starred: "1" }, ["planned-used"])).not.toContain(starred);
  });

  it("are whole in every language", () => {
    const search = { gender: "man", ages: "own", bands: "18-24,25-39,40-64", starred: "1", from: "1.1.2025" };
    const whose: Whose = { scope: "teams", teams: ["A", "B", "C"] };
    for (const locale of ["sv", "en"] as const) {
      const said = sentences(search, ["goals-by-age"], whose, locale);
      expect(said).toMatch(/A, B (och|and) C\..* 18–24, 25–39 (och|and) 40–64 (år|years)\./);
      expect(said).not.toMatch(/[{}]|insights\./);
    }
  });
});
