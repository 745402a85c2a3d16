import "server-only";
import type { Tx } from "@/db/store";
import type { Answer, Asked } from "../asked";
import type { InsightTable } from "../tables";
import { attainment, attainmentChange } from "./attainment";
import { goalClassesBy, goalsBy, methodsBy } from "./crosstabs";
import { factors, profiles } from "./factors";
import { concordance, plannedUsed } from "./methods";
import { sideBySide } from "./side-by-side";

/** How each table is answered. */
export const answers: { [T in InsightTable]: (tx: Tx, asked: Asked) => Promise<Answer<T>> } = {
  "goals-by-gender": (tx, asked) => goalsBy(tx, asked, "gender"),
  "goals-by-age": (tx, asked) => goalsBy(tx, asked, "band"),
  "goal-classes-by-gender": (tx, asked) => goalClassesBy(tx, asked, "gender"),
  "goal-classes-by-age": (tx, asked) => goalClassesBy(tx, asked, "band"),
  "methods-by-gender": (tx, asked) => methodsBy(tx, asked, "gender"),
  "methods-by-age": (tx, asked) => methodsBy(tx, asked, "band"),
  attainment,
  "attainment-change": attainmentChange,
  "planned-used": plannedUsed,
  concordance,
  "side-by-side": sideBySide,
  factors,
  profiles,
};
