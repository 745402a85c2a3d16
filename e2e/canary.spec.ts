import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import Database from "better-sqlite3";
import { aTeam, aUser } from "@/db/factories/people";
import { expect, test } from "./fixtures";
import { inData } from "./http/data";
import { aSession } from "./http/documents";
import { type OwnServer, startOwnServer } from "./http/own-server";
import { send } from "./http/send";

/*
 * A person's words go where they belong and nowhere else: not into an address, a title, the browser's storage or what
 * the server prints, also when things go wrong. Everything typed here has "kanaria" in it, or is one of the two numbers.
 */
const personalId = "010190-999W";
const phone = "0451230987";
const canary = /kanaria|010190-?999|0451230987/i;

let folder: string;
let server: OwnServer | undefined;
test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "avainpolku-canary-"));
});
test.afterAll(async () => {
  await server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test("what is typed of a person stays out of addresses, titles, storage and the log", async ({
  page,
  watch,
}) => {
  watch.allow(/500|503|441|409|422|400/);
  const token = await inData(folder, async () => {
    const team = await aTeam();
    return aSession((await aUser({ name: "Kanaria Työntekijä", teamIds: [team.id] })).id);
  });
  server = await startOwnServer(folder);
  const { origin, said } = server;
  const seen: string[] = [];
  page.on("request", (request) => seen.push(request.url(), request.headers().referer ?? ""));
  page.on("framenavigated", (frame) => seen.push(frame.url()));
  await page.context().addCookies([{ name: "avain", value: token, url: origin, httpOnly: true }]);

  await addClient(page, origin);
  seen.push(await page.title());
  await search(page, origin, "Kanarialintu");
  await search(page, origin, personalId);
  await page
    .getByRole("link", { name: /Kanarialintu/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Tee suunnitelma" }).click();
  await page.getByRole("button", { name: "Kirjaan jälkikäteen" }).click();
  await page.getByLabel("Mitä asiakas haluaa?").fill("kanaria 1");
  await expect(page.getByText(/^Tallennettu/).first()).toBeVisible();
  seen.push(await page.title());

  // Refused as a whole, refused by path, and failing inside the server.
  const address = `/api/plans/${page.url().match(/plans\/([^/]+)/)?.[1]}`;
  const change = { path: "tookPart", value: "kanaria 2" };
  await send(origin, address, { token, body: { base: 0, key: "kanaria-key-1", changes: [change] } });
  await send(origin, address, { token, body: '{"kanaria 3": ' });
  await send(origin, `${address}?kanaria`, { token, body: { kanaria: 4 } });
  breakStore();
  const body = { base: 0, key: "some-key-12345", changes: [{ path: "meetingPlace", value: "kanaria 5" }] };
  expect((await send(origin, address, { token, body })).status).toBe(500);
  await page.getByLabel("Mitä asiakas haluaa?").fill("kanaria 6");
  await expect(page.getByText(/Tallennus ei onnistu|ei ole tallennettu|odottaa/).first()).toBeVisible();
  expect(said()).toContain("no such table");

  const stored = await page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      await indexedDB.databases(),
      document.cookie,
    ]),
  );
  expect([...seen, stored].filter((text) => canary.test(decodeURIComponent(text)))).toEqual([]);
  expect(said().match(canary)).toBeNull();
});

async function addClient(page: Page, origin: string) {
  await page.goto(`${origin}/clients/new`);
  await page.getByLabel("Etunimet").fill("Testi");
  await page.getByLabel("Sukunimi").fill("Kanarialintu");
  await page.getByLabel("Henkilötunnus").fill(personalId);
  await page.locator("summary").filter({ hasText: "Yhteystiedot" }).click();
  await page.getByLabel("Puhelin").first().fill(phone);
  await page.getByRole("button", { name: "Lisää asiakas" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Testi Kanarialintu" })).toBeVisible();
}

async function search(page: Page, origin: string, text: string) {
  await page.goto(`${origin}/clients`);
  await page.getByRole("searchbox").fill(text);
  await page.getByRole("searchbox").press("Enter");
  await expect(page.getByRole("link", { name: /Kanarialintu/ }).first()).toBeVisible();
}

function breakStore() {
  const database = new Database(path.join(folder, "avainpolku.sqlite"));
  database.pragma("foreign_keys = OFF");
  database.exec("drop table changes");
  database.close();
}
