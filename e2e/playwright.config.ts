import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

// The workers read this file again; what the first reading chose reaches them through the environment.
process.env.AVAIN_E2E_DATA ??= join(tmpdir(), `avainpolku-e2e-${randomUUID()}`);
process.env.AVAIN_E2E_PORT ??= String(20_000 + Math.floor(Math.random() * 20_000));

const baseURL = `http://127.0.0.1:${process.env.AVAIN_E2E_PORT}`;
const chromium =
  process.env.CHROMIUM_PATH ?? ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);
/** A container's root may not use Chromium's sandbox. */
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  // The machines this runs on are small, and one server answers all workers.
  workers: 2,
  // A slow machine is no failure; a whole journey is one test.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [
    ["list"],
    ...(process.env.AVAIN_E2E_REPORT
      ? [["json", { outputFile: process.env.AVAIN_E2E_REPORT }] as const satisfies ["json", object]]
      : []),
  ],
  use: {
    baseURL,
    locale: "fi-FI",
    timezoneId: "Europe/Helsinki",
    trace: "retain-on-failure",
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node ../scripts/boot/e2e-server.mjs",
    url: `${baseURL}/api/health`,
    reuseExistingServer: false,
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    stdout: "pipe",
  },
});
