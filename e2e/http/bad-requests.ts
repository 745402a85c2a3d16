const key = "a-key-of-its-own";
const changes = [{ path: "wish", value: "typed" }];

/** Whole requests that say nothing a server could do: what they are, and their body. */
export const badRequests: readonly (readonly [string, unknown])[] = [
  ["nothing", ""],
  ["broken JSON", '{"base":0,"key":"a-key-of-its-own","changes":['],
  ["a text", "hello"],
  ["null", "null"],
  ["a number", "5"],
  ["a list", []],
  ["an object without anything", {}],
  ["no base", { key, changes }],
  ["a base in words", { base: "0", key, changes }],
  ["a negative base", { base: -1, key, changes }],
  ["a base between two versions", { base: 1.5, key, changes }],
  ["a base larger than numbers are exact", { base: 2 ** 53, key, changes }],
  ["a base of 1e400", `{"base":1e400,"key":"${key}","changes":[{"path":"wish","value":"typed"}]}`],
  ["no key", { base: 0, changes }],
  ["a short key", { base: 0, key: "short", changes }],
  ["a long key", { base: 0, key: "x".repeat(65), changes }],
  ["a key with strange letters", { base: 0, key: "key with spaces", changes }],
  ["a key that is a number", { base: 0, key: 12_345_678, changes }],
  ["no changes", { base: 0, key }],
  ["an empty list of changes", { base: 0, key, changes: [] }],
  ["changes by name", { base: 0, key, changes: { wish: "typed" } }],
  ["more changes than a request takes", { base: 0, key, changes: Array(201).fill(changes[0]) }],
  ["a change without a path", { base: 0, key, changes: [{ value: "typed" }] }],
  ["an empty path", { base: 0, key, changes: [{ path: "", value: "typed" }] }],
  ["a path longer than any", { base: 0, key, changes: [{ path: "x".repeat(201), value: "typed" }] }],
  ["a path that is a list", { base: 0, key, changes: [{ path: ["wish"], value: "typed" }] }],
  ["a change of null", { base: 0, key, changes: [null] }],
  ["a name nobody asked for", { base: 0, key, changes, version: 9 }],
  ["a name nobody asked for in a change", { base: 0, key, changes: [{ ...changes[0], by: "somebody" }] }],
  [
    "__proto__ beside the rest",
    `{"__proto__":{"base":0},"base":0,"key":"${key}","changes":[{"path":"wish","value":"typed"}]}`,
  ],
  ["constructor beside the rest", { base: 0, key, changes, constructor: { prototype: {} } }],
  [
    "__proto__ in a change",
    `{"base":0,"key":"${key}","changes":[{"path":"wish","value":"typed","__proto__":{"path":"tookPart"}}]}`,
  ],
];

/** Ids of documents that are not there, as they stand in the address. */
export const strangeIds: readonly string[] = [
  "no-such-plan",
  "00000000-0000-4000-8000-000000000000",
  "__proto__",
  "constructor",
  "%00",
  "%27%20or%201%3D1--",
  "..%2F..%2Fetc%2Fpasswd",
  "%F0%9F%94%91",
  "x".repeat(2000),
];
