import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { transact } from "@/db/store";
import { expect, test } from "./fixtures";
import { inData } from "./http/data";
import { acceptedOf } from "./http/documents";
import { type OwnServer, projectRoot, startOwnServer } from "./http/own-server";
import { type Prepared, pageWith, saved, statusOf, twoWorkers } from "./two-people";

const wishName = "Mitä asiakas haluaa?";
const troubles = /ERR_CONNECTION|ERR_INCOMPLETE|ERR_EMPTY_RESPONSE|status of 5\d\d/;

let folder: string;
let server: OwnServer;
let two: Prepared;
let page: Page;

test.beforeEach(async ({ browser, watch }) => {
  watch.allow(troubles);
  folder = mkdtempSync(path.join(tmpdir(), "avainpolku-faults-"));
  two = await twoWorkers(folder);
  server = await startOwnServer(folder);
  page = await pageWith(browser, two.tokens[0], server.origin);
  watch.add(page);
  await page.goto(`${server.origin}/clients/${two.clientId}/plans/${two.planId}/goals`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
test.afterEach(async () => {
  await page.context().close();
  await server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const wish = () => page.getByRole("textbox", { name: wishName });

test("a server killed under the pen: what is typed meanwhile arrives when it is back", async () => {
  await wish().pressSequentially("Ennen kaatumista ");
  await server.kill();
  await wish().pressSequentially("ja sen aikana ");
  await expect(statusOf(page)).toContainText("se tallentuu itsestään");
  server = await startOwnServer(folder, { port: server.port });
  await wish().pressSequentially("ja sen jälkeen");
  await expect(statusOf(page)).toHaveText(saved, { timeout: 40_000 });
  await page.reload();
  await expect(wish()).toHaveValue("Ennen kaatumista ja sen aikana ja sen jälkeen");
});

test("a new build under the pen: the text arrives, and the way on leads to the new pages", async () => {
  const newer = aNewerBuild(path.join(folder, "newer"));
  await wish().pressSequentially("Vanhalla sivulla ");
  await server.kill();
  server = await startOwnServer(folder, { port: server.port, root: newer });
  await wish().pressSequentially("kirjoitettu");
  await expect(statusOf(page)).toHaveText(saved, { timeout: 40_000 });
  const parts = page.getByRole("navigation", { name: "Suunnitelman osat" });
  await parts.getByRole("link", { name: /^Tilannetekijät/ }).click();
  await expect(page).toHaveURL(/factors$/);
  await parts.getByRole("link", { name: /^Tavoitteet/ }).click();
  await expect(wish()).toHaveValue("Vanhalla sivulla kirjoitettu");
});

test("a full disk: says so, keeps the text, and heals alone", async () => {
  await wish().fill("Mahtuu vielä");
  await expect(statusOf(page)).toHaveText(saved);
  limitFiles("1");
  await wish().fill("Levy on täynnä, mutta tämä ei katoa");
  await expect(statusOf(page)).toContainText("Palvelu ei juuri nyt vastaa");
  await expect(page.getByRole("alert").filter({ hasText: "pidä sivu auki" })).toHaveCount(1);
  await expect(wish()).toHaveValue("Levy on täynnä, mutta tämä ei katoa");
  limitFiles("unlimited");
  await expect(statusOf(page)).toHaveText(saved, { timeout: 40_000 });
  const kept = await inData(folder, () => transact((tx) => acceptedOf(tx, two.planId)));
  expect(kept.map(({ value }) => value)).toEqual(["Mahtuu vielä", "Levy on täynnä, mutta tämä ei katoa"]);
});

/** No file of the server may grow beyond this: what a full disk is to a database. */
function limitFiles(bytes: string): void {
  execFileSync("prlimit", ["--pid", String(server.pid), `--fsize=${bytes}:unlimited`]);
}

/** The same sources, built again: pages of the old build find none of their own files here. */
function aNewerBuild(root: string): string {
  const id = readFileSync(path.join(projectRoot, ".next", "BUILD_ID"), "utf8").trim();
  const newId = [...id].reverse().join("");
  execFileSync("mkdir", ["-p", root]);
  for (const name of readdirSync(projectRoot))
    if (name !== ".next" && name !== ".git") symlinkSync(path.join(projectRoot, name), path.join(root, name));
  const build = path.join(root, ".next");
  cpSync(path.join(projectRoot, ".next"), build, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !/\.next\/(cache|dev|trace)/.test(source),
  });
  writeFileSync(path.join(build, "BUILD_ID"), newId);
  renameSync(path.join(build, "static", id), path.join(build, "static", newId));
  return root;
}
