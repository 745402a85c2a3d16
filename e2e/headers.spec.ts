import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { aUser } from "@/db/factories/people";
import { expect, test } from "./fixtures";
import { inData } from "./http/data";
import { aSession } from "./http/documents";
import { type OwnServer, startOwnServer } from "./http/own-server";

/** What every answer says, whatever it is about. */
const always = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-robots-tag": "noindex, nofollow",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
};
const pageRules =
  /^default-src 'none'; script-src 'self' 'nonce-[\w+/]{24}' 'strict-dynamic'; style-src 'self'; /;

/** An answer of each kind: what is asked, what it is, and whether it is a page with a policy of its own. */
const answers = [
  ["a page", "/sign-in", 200, "page"],
  ["a redirect", "/clients", 307, "page"],
  ["a page that is not there", "/nothing/here", 404, "page"],
  ["an address that cannot be read", "/%E0%A4%A", 400, "nothing"],
  ["health", "/api/health", 200, "data"],
  ["a wrong method", "/api/plans/none", 405, "data"],
  ["a picture", "/icon.svg", 200, "nothing"],
] as const;

for (const [what, address, status, kind] of answers)
  test(`headers of ${what} (${status})`, async ({ baseURL }) => {
    const { headers, status: found } = await fetch(`${baseURL}${address}`, { redirect: "manual" });
    expect(found).toBe(status);
    expect(Object.fromEntries(headers)).toMatchObject(always);
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("x-powered-by")).toBeNull();
    const policy = headers.get("content-security-policy") ?? "";
    if (kind === "page") {
      expect(policy).toMatch(pageRules);
      expect(policy).not.toContain("unsafe");
      expect(headers.get("cache-control")).toContain("no-store");
    }
    if (kind === "data") expect(policy).toBe("default-src 'none'; frame-ancestors 'none'");
  });

test("a script and a style of a page are ours, and old copies are never asked for", async ({ baseURL }) => {
  const html = await (await fetch(`${baseURL}/sign-in`)).text();
  for (const file of html.match(/\/_next\/static\/[^"]+\.(?:js|css)/g)?.slice(0, 3) ?? []) {
    const { headers, status } = await fetch(`${baseURL}${file}`);
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject(always);
    expect(headers.get("cache-control")).toContain("immutable");
  }
});

test("the nonce is new in each of 100 answers, and every script of a page carries it", async ({
  baseURL,
}) => {
  const nonces = new Set<string>();
  for (let times = 0; times < 100; times++) {
    const answer = await fetch(`${baseURL}/sign-in`);
    const html = await answer.text();
    const nonce = answer.headers.get("content-security-policy")?.match(/'nonce-([^']+)'/)?.[1] ?? "";
    nonces.add(nonce);
    const scripts = html.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    expect(html).not.toMatch(/<[^>]+ style="/);
  }
  expect(nonces.size).toBe(100);
});

test.describe("When the server itself fails", () => {
  let folder: string;
  let server: OwnServer | undefined;
  test.beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "avainpolku-broken-"));
  });
  test.afterAll(async () => {
    await server?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test("the answer has the same headers and a number, the log the same number, and neither has names or text", async ({
    page,
    watch,
  }) => {
    watch.allow(/500|441/);
    const token = await inData(folder, async () =>
      aSession((await aUser({ name: "Kanarialintu Salainen" })).id),
    );
    server = await startOwnServer(folder);
    const { origin, said } = server;
    const database = new Database(path.join(folder, "avainpolku.sqlite"));
    database.pragma("foreign_keys = OFF");
    database.exec("drop table audit");
    database.close();

    const answer = await fetch(`${origin}/clients`, { headers: { cookie: `avain=${token}` } });
    expect(answer.status).toBe(500);
    expect(Object.fromEntries(answer.headers)).toMatchObject(always);
    expect(answer.headers.get("content-security-policy")).toMatch(pageRules);

    await page.context().addCookies([{ name: "avain", value: token, url: origin, httpOnly: true }]);
    await page.goto(`${origin}/clients?q=Kanarialintu`);
    await expect(page.getByRole("heading", { name: "Sivua ei voitu näyttää" })).toBeVisible();
    const number = (await page.getByRole("alert").locator("code").textContent()) ?? "";
    expect(number).toMatch(/^\d+$/);
    expect(said()).toContain(number);
    expect(said()).toContain("no such table");
    await expect(page.locator("body")).not.toContainText(/audit|sqlite|at \w+ \(/i);
    expect(said()).not.toMatch(/Kanarialintu|Salainen/);
    expect(said()).not.toContain(token);
  });
});
