import { expect, test } from "vitest";
import { isOwnForm, isSameOrigin } from "./same-origin";

const ours = "https://avainpolku.example.fi";

test.each([
  ["our own page", { "sec-fetch-site": "same-origin", origin: ours }, true],
  ["our own page without Origin", { "sec-fetch-site": "same-origin" }, true],
  ["a page whose Origin is hidden", { "sec-fetch-site": "same-origin", origin: "null" }, true],
  ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }, false],
  ["another site that forges Origin", { "sec-fetch-site": "cross-site", origin: ours }, false],
  ["a neighbour under the same domain", { "sec-fetch-site": "same-site", origin: ours }, false],
  ["a typed address or bookmark", { "sec-fetch-site": "none" }, false],
  ["an empty word", { "sec-fetch-site": "", origin: ours }, false],
  ["an old browser on our page", { origin: ours }, true],
  ["an old browser on another page", { origin: "https://evil.example" }, false],
  ["an old browser that hides Origin", { origin: "null" }, false],
  ["a name that begins with ours", { origin: `${ours}.evil.example` }, false],
  ["ours over plain http", { origin: "http://avainpolku.example.fi" }, false],
  ["no browser at all", {}, false],
] as const)("a change sent by %s", (_who, headers, allowed) => {
  expect(isSameOrigin(new Headers(headers), { origin: ours })).toBe(allowed);
});

test("without a set address, Origin must be the host that was asked", () => {
  const none = { origin: undefined };
  const host = "localhost:3000";
  expect(isSameOrigin(new Headers({ origin: "http://localhost:3000", host }), none)).toBe(true);
  expect(isSameOrigin(new Headers({ origin: "http://localhost:4000", host }), none)).toBe(false);
  expect(isSameOrigin(new Headers({ origin: "http://localhost:3000" }), none)).toBe(false);
});

test.each([
  ["our own page", { origin: ours }, true],
  [
    "our own page behind a proxy",
    { origin: ours, host: "127.0.0.1:3000", "x-forwarded-host": "avainpolku.example.fi" },
    true,
  ],
  ["a page that does not say where it is", {}, true],
  ["a page whose Origin is hidden", { origin: "null" }, false],
  ["another page that forges where it is", { origin: "https://evil.example" }, false],
] as const)("a form sent by %s", (_who, headers, allowed) => {
  const sent = new Headers({ host: "avainpolku.example.fi", "sec-fetch-site": "same-origin", ...headers });
  expect(isOwnForm(sent, { origin: ours })).toBe(allowed);
});

test("a form sent from another site is not ours, whatever else it says", () => {
  const host = "avainpolku.example.fi";
  expect(
    isOwnForm(new Headers({ host, origin: ours, "sec-fetch-site": "cross-site" }), { origin: ours }),
  ).toBe(false);
});
