import { describe, expect, it } from "vitest";
import { messagesOf } from "@/lib/i18n/messages";
import { summaryItems } from "./summary-items";

const words = messagesOf("fi").errors;

describe("lines of the error summary", () => {
  it("are none before the form was sent and when it worked", () => {
    expect(summaryItems({ status: "idle" }, words, "f")).toEqual([]);
    expect(summaryItems({ status: "done" }, words, "f")).toEqual([]);
  });

  it("say each wrong field in words and lead to it", () => {
    const state = { status: "invalid" as const, fieldErrors: { name: "required" }, values: {} };
    expect(summaryItems(state, words, "f")).toEqual([
      { name: "name", message: words.required, href: "#f-name" },
    ]);
  });

  it("say why the whole was refused, leading nowhere", () => {
    const state = { status: "refused" as const, error: "stale", values: {} };
    expect(summaryItems(state, words, "f")).toEqual([{ name: "", message: words.stale }]);
  });

  it("never show a key that has no words", () => {
    const state = { status: "refused" as const, error: "noSuchKey", values: {} };
    expect(summaryItems(state, words, "f")[0]?.message).toBe(words.unknown);
  });
});
