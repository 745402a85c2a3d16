import { expect, test } from "vitest";
import { pagePolicy } from "./security-policy";

const production = { development: false, https: true };

test("a page runs only what it names by its nonce", () => {
  const policy = pagePolicy("abc", production);
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).not.toMatch(/unsafe|\*|http:|data:/);
});

test("plain http is not sent to where nobody answers", () => {
  expect(pagePolicy("abc", production)).toContain("upgrade-insecure-requests");
  expect(pagePolicy("abc", { ...production, https: false })).not.toContain("upgrade-insecure-requests");
});

test("only development may evaluate", () => {
  expect(pagePolicy("abc", { development: true, https: false })).toContain("'unsafe-eval'");
});
