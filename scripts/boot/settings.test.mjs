import { expect, test } from "vitest";
import { readSettings } from "./settings.mjs";

test("without settings the server is reachable from this machine only", () => {
  expect(readSettings({})).toEqual({ host: "127.0.0.1", port: 3000, heapMb: 512 });
});

test("an empty setting counts as none", () => {
  expect(readSettings({ PORT: "", HOST: "" })).toEqual(readSettings({}));
});

test.each(["0", "65536", "80.5", "abc", "-1"])("PORT=%s is refused by name", (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(
    `PORT must be a whole number from 1 to 65535; it is "${PORT}".`,
  );
});

test("a heap too small to serve is refused", () => {
  expect(() => readSettings({ AVAIN_HEAP_MB: "16" })).toThrow("AVAIN_HEAP_MB");
});
