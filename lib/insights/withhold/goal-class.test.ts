import { expect, test } from "vitest";
import { crosstabRow } from "../answers/crosstab";
import { withholdClass } from "./goal-class";

const rowOf = (code: string, women: number, men: number) =>
  crosstabRow(code, { n: 200, count: women + men }, [
    { key: "woman", size: 100, count: women },
    { key: "man", size: 100, count: men },
  ]);
const shownOf = ({ count, groups }: ReturnType<typeof withholdClass>) => [
  count,
  ...groups.map((group) => group.count),
];

test("a class stands where its goals tell nothing more by it", () => {
  const goals = [rowOf("debt", 30, 40), rowOf("housing", 20, 30)];
  expect(shownOf(withholdClass(rowOf("economy-housing", 45, 60), goals))).toEqual([105, 45, 60]);
  // One woman more than the class needs: she may be among the others or not.
  const few = [rowOf("debt", 30, 59), rowOf("housing", 3, 30)];
  expect(shownOf(withholdClass(rowOf("economy-housing", 31, 60), few))).toEqual([91, 31, 60]);
});

test("a class less the other goals does not give back a goal that is withheld", () => {
  // Nobody has both: 33 women in the class less 30 with debts are the 3 whose count is withheld.
  const goals = [rowOf("debt", 30, 40), rowOf("housing", 3, 30)];
  const shown = withholdClass(rowOf("economy-housing", 33, 60), goals);
  expect(shownOf(shown)).toEqual([93, null, null]);
  expect(shown).toMatchObject({ p: null, effect: null });
  const fewOfAll = [rowOf("debt", 30, 40), rowOf("housing", 2, 2)];
  expect(shownOf(withholdClass(rowOf("economy-housing", 32, 42), fewOfAll))).toEqual([null, null, null]);
});
