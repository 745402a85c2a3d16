import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/*
 * The summary that a client takes home: seen before it is given, in the language and with the parts chosen, on paper and
 * as a file.
 */

/** The summary of a client, reached as a worker does: from the list, by the client's page. */
async function openSummary(page: Page, name: string): Promise<void> {
  await page.goto("/clients");
  const [first = "", last = ""] = name.split(" ");
  const row = page.getByRole("row").filter({ hasText: `${last} ${first}` });
  await row.getByRole("link").first().click();
  await page.getByRole("link", { name: "Kooste", exact: true }).click();
  await expect(page).toHaveTitle("Sovitut asiat");
}

const sheet = (page: Page): Locator => page.getByRole("article");

test("a summary is seen as the client gets it, and is made in easy Finnish, beside English, with fewer parts", async ({
  page,
  signIn,
}) => {
  await signIn("worker");
  await openSummary(page, "Kaisa Kallio");
  await expect(sheet(page).getByRole("heading", { level: 1 })).toHaveText("Sinun suunnitelmasi");
  await expect(sheet(page).getByRole("heading", { name: "Palvelusi" })).toBeVisible();

  await page.getByLabel("Koosteen kieli").selectOption("Helppo suomi");
  await page.getByLabel("Toinen kieli vieressä").selectOption("English");
  await page.getByRole("checkbox", { name: "Palvelut" }).uncheck();
  await page.getByRole("checkbox", { name: "Neutraali otsikko" }).check();
  await page.getByRole("button", { name: "Päivitä kooste" }).click();
  await expect(sheet(page).getByRole("heading", { level: 1 })).toHaveText("Sovitut asiat");
  await expect(sheet(page).getByText("What we agreed")).toBeVisible();
  await expect(sheet(page).getByRole("heading", { name: "Palvelusi" })).toHaveCount(0);
  await expect(sheet(page).getByText("Sosiaalityöntekijä")).toHaveCount(0);
  await expect(sheet(page).locator("[lang=fi-simple]").first()).toBeVisible();
  await expect(page.getByLabel("Koosteen kieli")).toHaveValue("fi-simple");

  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("button", { name: "Tulosta" })).toBeHidden();
  await expect(sheet(page)).toHaveCSS("color", "rgb(0, 0, 0)");
});

test("the file is a PDF whose name tells of nobody", async ({ page, signIn }) => {
  await signIn("worker");
  await openSummary(page, "Kaisa Kallio");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Lataa PDF" }).click();
  expect((await download).suggestedFilename()).toBe("sovitut-asiat.pdf");
  expect(await (await download).failure()).toBeNull();
});

test("without a confirmed plan the page says what to do, and there is no file", async ({ page, signIn }) => {
  await signIn("worker");
  await openSummary(page, "Aino Ahonen");
  await expect(page.getByText("Vahvista suunnitelma ensin.")).toBeVisible();
  await expect(sheet(page)).toHaveCount(0);
  const clientId = new URL(page.url()).pathname.split("/")[2];
  expect((await page.request.get(`/api/clients/${clientId}/summary`)).status()).toBe(404);
});

test("a summary of somebody else's client is not there, and signed out there is nothing", async ({
  page,
  openBrowser,
  signIn,
}) => {
  await signIn("worker");
  await openSummary(page, "Kaisa Kallio");
  const clientId = new URL(page.url()).pathname.split("/")[2];
  const stranger = await openBrowser("worker4");
  const nobody = await openBrowser();
  expect((await stranger.request.get(`/api/clients/${clientId}/summary`)).status()).toBe(404);
  expect((await nobody.request.get(`/api/clients/${clientId}/summary`)).status()).toBe(401);
});

test("where no PDF can be made, the page says so calmly and can still be printed", async ({
  page,
  signIn,
}) => {
  await signIn("worker");
  await openSummary(page, "Kaisa Kallio");
  await page.goto(`${new URL(page.url()).pathname}?pdf=no`);
  await expect(page.getByText("PDF-tiedostoa ei juuri nyt voi tehdä")).toBeVisible();
  await expect(page.getByRole("button", { name: "Tulosta" })).toBeVisible();
  await expect(sheet(page).getByRole("heading", { level: 1 })).toBeVisible();
});

test("a summary reads and changes its language without scripts", async ({ openBrowser }) => {
  const page = await openBrowser("worker", { javaScriptEnabled: false });
  await openSummary(page, "Kaisa Kallio");
  await page.getByLabel("Koosteen kieli").selectOption("Svenska");
  await page.getByRole("button", { name: "Päivitä kooste" }).click();
  await expect(sheet(page).getByRole("heading", { level: 1 })).toHaveText("Din plan");
});
