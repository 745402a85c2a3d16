import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { messagesOf } from "@/lib/i18n/messages";
import { portionOf, portionSentence } from "./portion";
import type { Sheet } from "./sheet";
import type { SheetWords } from "./words";

const sheetOf = (goals: number, methods: number): Sheet => ({
  name: "side-by-side",
  n: 100,
  what: "",
  columns: [],
  withheld: false,
  rows: Array.from({ length: goals * methods }, (_, at) => {
    const goal = `goal-${Math.floor(at / methods)}`;
    return { key: `${goal}.method-${at % methods}`, label: "", group: goal.toUpperCase(), cells: {} };
  }),
});

test("a short sheet is shown whole", () => {
  const sheet = sheetOf(3, 20);
  expect(portionOf(sheet, "goal-1")).toEqual({ sheet, groups: [], shown: undefined });
});

test("a long one is shown a goal at a time, the first unless another is asked for, and together they are all", () => {
  const sheet = sheetOf(4, 20);
  const { groups, shown } = portionOf(sheet, undefined);
  expect(shown).toBe("goal-0");
  expect(groups[1]).toEqual({ key: "goal-1", label: "GOAL-1", rows: 20 });
  expect(portionOf(sheet, "nonsense").shown).toBe("goal-0");
  const all = groups.flatMap(({ key }) => portionOf(sheet, key).sheet.rows);
  expect(all).toEqual(sheet.rows);
});

test("paper names the goal that is shown, and how many pairs there are besides", () => {
  const t = createTranslator({ locale: "fi", messages: messagesOf("fi"), namespace: "insights" });
  const said = (sheet: Sheet, asked: string) =>
    portionSentence(portionOf(sheet, asked), t as SheetWords["t"]);
  expect(said(sheetOf(4, 20), "goal-2")).toBe("Tässä ovat tavoitteen GOAL-2 parit: 20 kaikkiaan 80 parista.");
  expect(said(sheetOf(3, 20), "goal-1")).toBeUndefined();
});
