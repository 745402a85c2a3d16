import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { messagesOf } from "@/lib/i18n/messages";
import { countedSentence } from "./counted-sentence";

const t = createTranslator({ locale: "fi", messages: messagesOf("fi"), namespace: "voice.figures" });
const teams = [
  { id: "one", name: "Etelä" },
  { id: "two", name: "Pohjoinen" },
];
const said = (over: { team?: string; county?: boolean }) =>
  countedSentence(
    { view: { year: 2025, team: undefined, county: false, ...over }, teams },
    t as Parameters<typeof countedSentence>[1],
  );

test("answers are said to be of the year and the team that are counted", () => {
  expect(said({ team: "two" })).toBe("Vastaukset ovat vuodelta 2025 yhden tiimin asiakkailta: Pohjoinen.");
  expect(said({ county: true })).toBe("Vastaukset ovat vuodelta 2025 koko hyvinvointialueelta.");
  expect(said({})).toBeUndefined();
});
