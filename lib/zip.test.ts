import { expect, test } from "vitest";
import { unzipped } from "./test-zip";
import { type FilePart, zipFile } from "./zip";

async function* parts(...given: FilePart[]): AsyncGenerator<FilePart> {
  yield* given;
}
const whole = async (...given: FilePart[]) => Buffer.concat(await Array.fromAsync(zipFile(parts(...given))));
const long = Array.from({ length: 50_000 }, (_, index) => `rivi ${index}`).join("\n");
const three = [
  { name: "a.csv", text: "ä\n" },
  { name: "b.csv", text: long },
  { name: "a.csv", text: "ö\n" },
  { name: "empty.csv", text: "" },
];

test("files whose parts come in turns are whole again, and the same content is the same bytes", async () => {
  const file = await whole(...three);
  expect(unzipped(file)).toEqual(
    new Map([
      ["a.csv", "ä\nö\n"],
      ["b.csv", long],
      ["empty.csv", ""],
    ]),
  );
  expect(file.length).toBeLessThan(long.length / 2);
  expect(await whole(...three)).toEqual(file);
  expect(unzipped(await whole())).toEqual(new Map());
});

test("whoever goes away stops it, and what cannot be read fails it", async () => {
  let asked = 0;
  const endless = async function* () {
    for (;;) yield { name: "a.csv", text: `${asked++}` };
  };
  const file = zipFile(endless());
  await file.next();
  await file.return(undefined);
  expect(asked).toBe(1);
  const broken = async function* () {
    yield { name: "a.csv", text: "a" };
    throw new Error("the database went away");
  };
  await expect(Array.fromAsync(zipFile(broken()))).rejects.toThrow("the database went away");
});
