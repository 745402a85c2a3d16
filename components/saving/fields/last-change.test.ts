import { beforeEach, describe, expect, it } from "vitest";
import type { FieldValue } from "@/lib/saving/values";
import { createLastChange } from "./last-change";

let now = 0;
let values = new Map<string, FieldValue>();
const live = (path: string) => values.get(path) ?? null;
const start = () => {
  const last = createLastChange(live, () => now);
  const change = (path: string, value: FieldValue, options = {}) => {
    last.note(path, options);
    values.set(path, value);
  };
  return { last, change, former: () => Object.fromEntries(last.get()?.before ?? []) };
};

beforeEach(() => {
  now = 1_000;
  values = new Map<string, FieldValue>([["a", 1]]);
});

describe("the last change", () => {
  it("is what there was before it, until the next one", () => {
    const { change, former } = start();
    change("a", 2);
    expect(former()).toEqual({ a: 1 });
    now += 1_000;
    change("b", true);
    expect(former()).toEqual({ b: null });
  });

  it("holds all that one act changed, each as it was before the act", () => {
    const { change, former } = start();
    change("a", 2);
    now += 10;
    change("b", true);
    change("a", 3);
    expect(former()).toEqual({ a: 1, b: null });
  });

  it("holds digits typed one after another as one change of their field", () => {
    const { change, former } = start();
    change("score", 3, { isTyping: true });
    now += 700;
    change("score", 35, { isTyping: true });
    expect(former()).toEqual({ score: null });
  });

  it("counts a second choice in one field as a change of its own", () => {
    const { change, former } = start();
    change("a", 2);
    now += 700;
    change("a", 3);
    expect(former()).toEqual({ a: 2 });
  });

  it("remembers that a row went with it, and can be forgotten", () => {
    const { last, change } = start();
    let told = 0;
    last.subscribe(() => {
      told += 1;
    });
    change("row.chosen", false, { tookRow: true });
    expect(last.get()?.tookRow).toBe(true);
    last.forget();
    expect(last.get()).toBeUndefined();
    expect(told).toBe(2);
  });
});
