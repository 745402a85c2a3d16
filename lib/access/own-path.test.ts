import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test.each(["/", "/clients", "/clients/abc-123/plan?tab=goals", "/admin/users?role=lead&state=active"])(
  "%s is a page of ours to go on to",
  (path) => expect(ownPath(path)).toBe(path),
);

test.each([
  "https://evil.example",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/ /evil.example",
  "/./\\evil.example",
  "/.//evil.example",
  "/x/..//evil.example",
  "/a/../../..//evil.example",
  "/%09/../..//evil.example\u0000",
  "http:evil.example",
  "http:/evil.example",
  "https:evil.example",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "mailto:a@evil.example",
  "evil.example",
  "@evil.example",
  "?next=//evil.example",
  "#//evil.example",
  "",
  "/kaik\u00e4inen",
  `/${"a".repeat(600)}`,
  "/sign-in",
  "/sign-in?next=/sign-in",
  "/api/session",
  "//evil.example/%2f..",
  "/\u2028/evil.example",
  undefined,
  null,
  7,
  ["/clients"],
  { toString: () => "/clients" },
])("%j leads to the start page", (value) => expect(ownPath(value)).toBe("/"));

test("an address written in percent signs stays on this site", () => {
  expect(new URL(ownPath("/%2f%2fevil.example"), "https://here.invalid").host).toBe("here.invalid");
  expect(new URL(ownPath("/%5cevil.example"), "https://here.invalid").host).toBe("here.invalid");
});
