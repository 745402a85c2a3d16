import { expect, test } from "vitest";
import { brokenPaths } from "./readme";

const exists = (path: string) =>
  ["lib/avain", "db/tables.ts", "package.json", "docs/home.png"].includes(path);

test("paths that are there are fine", () => {
  expect(
    brokenPaths("See `lib/avain`, `db/tables.ts`, `package.json`, ![home](docs/home.png).", exists),
  ).toEqual([]);
});

test("a path, a file and a picture that are gone are each told once", () => {
  const text = "`lib/gone`, again `lib/gone`, `gone.json`, ![x](docs/gone.png)";
  expect(brokenPaths(text, exists)).toHaveLength(3);
});

test("commands, patterns, addresses and words in code marks are no paths", () => {
  const text =
    "`npm start` `lib/<feature>` `app/**` `worker@demo.invalid` `GET` [web](https://example.fi) [up](#top)";
  expect(brokenPaths(text, exists)).toEqual([]);
});
