import { describe, expect, test } from "vitest";
import { parseSettings, SettingRefused } from "./env";

describe("settings", () => {
  test("have a default each, and an empty value counts as not set", () => {
    expect(parseSettings({ PORT: "", AVAIN_ORIGIN: "" })).toEqual({
      port: 3000,
      host: "127.0.0.1",
      origin: undefined,
      dataFolder: "data",
      databaseUrl: undefined,
      proxyHops: 0,
      idleMs: 30 * 60_000,
      absoluteMs: 12 * 3_600_000,
      demo: false,
    });
  });

  test("are read from the environment", () => {
    const read = parseSettings({
      PORT: "8080",
      AVAIN_ORIGIN: "https://avainpolku.example.fi/",
      AVAIN_IDLE_MINUTES: "10",
      AVAIN_DEMO: "1",
    });
    expect(read).toMatchObject({
      port: 8080,
      origin: "https://avainpolku.example.fi",
      idleMs: 600_000,
      demo: true,
    });
  });

  test.each([
    [{ PORT: "http" }, 'PORT must be a whole number from 1 to 65535; it is "http".'],
    [{ PORT: "70000" }, 'PORT must be a whole number from 1 to 65535; it is "70000".'],
    [{ AVAIN_DEMO: "yes" }, 'AVAIN_DEMO must be 1 or 0; it is "yes".'],
    [{ AVAIN_IDLE_MINUTES: "0" }, 'AVAIN_IDLE_MINUTES must be a whole number from 1 to 180; it is "0".'],
  ])("name what is wrong in one plain line: %j", (env, line) => {
    expect(() => parseSettings(env)).toThrow(new SettingRefused(line));
  });

  test.each(["avainpolku.example.fi", "https://example.fi/app", "ftp://example.fi", "http://example.fi"])(
    "refuse %s as the address people use",
    (origin) => expect(() => parseSettings({ AVAIN_ORIGIN: origin })).toThrow(SettingRefused),
  );

  test.each(["http://localhost:3000", "http://127.0.0.1:4000", "http://[::1]:3000"])(
    "take plain http on this machine: %s",
    (origin) => expect(parseSettings({ AVAIN_ORIGIN: origin }).origin).toBe(origin),
  );
});
