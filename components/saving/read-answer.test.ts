import { describe, expect, it } from "vitest";
import { readAnswer } from "./read-answer";

describe("An answer to a save", () => {
  it.each([200, 409, 422])("with status %i and a version is done, its lists read", (status) => {
    const merged = [{ path: "wish", value: "a", by: "Aino", at: "2026-11-24T08:00:00Z" }];
    expect(readAnswer(status, { version: 7, merged })).toEqual({
      kind: "done",
      version: 7,
      merged,
      conflicts: [],
      errors: [],
    });
  });

  it.each([
    [409, { confirmed: true }, { kind: "stopped", reason: "confirmed" }],
    [409, { error: "closed" }, { kind: "stopped", reason: "confirmed" }],
    [409, { error: "stale" }, { kind: "stopped", reason: "refused" }],
    [401, undefined, { kind: "signedOut" }],
    [403, undefined, { kind: "stopped", reason: "refused" }],
    [404, undefined, { kind: "stopped", reason: "refused" }],
    [413, undefined, { kind: "split", code: "tooLong" }],
    [400, { error: "requestInvalid" }, { kind: "split", code: "invalid" }],
    [422, { errors: [] }, { kind: "split", code: "invalid" }],
    [429, undefined, { kind: "again", cause: "server" }],
    [503, undefined, { kind: "again", cause: "server" }],
    [302, undefined, { kind: "again", cause: "server" }],
    [200, undefined, { kind: "again", cause: "server" }],
    [200, "<html>", { kind: "again", cause: "server" }],
  ])("%i %j is read for what it means", (status, body, answer) => {
    expect(readAnswer(status, body)).toEqual(answer);
  });
});
