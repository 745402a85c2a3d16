import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/*
 * What leaves the screen: the client's papers, forms to fill by hand, and the text for the official record.
 */

/** A page of a client, reached as a worker does: from the list, by the document's link. */
async function openDocument(page: Page, name: string, link: RegExp): Promise<string> {
  await page.goto("/clients");
  const [first = "", last = ""] = name.split(" ");
  await page
    .getByRole("row")
    .filter({ hasText: `${last} ${first}` })
    .getByRole("link")
    .first()
    .click();
  await page.getByRole("link", { name: link }).first().click();
  await page.waitForURL(/\/(plans|evaluations)\//);
  return new URL(page.url()).pathname.replace(/\/goals$/, "");
}

/** How many sheets come out of the printer. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

const sheet = (page: Page): Locator => page.getByRole("article");

test("the client's paper of a plan: seen before it is printed, in the language and under the title chosen", async ({
  page,
  signIn,
}) => {
  await signIn("worker");
  await openDocument(page, "Helmi Ojala", /^Avaa suunnitelma/);
  await page.getByRole("link", { name: "Tulosta asiakkaalle" }).click();
  await expect(page).toHaveTitle("Sovitut asiat");
  await expect(sheet(page).getByRole("heading", { level: 1 })).toHaveText("Sinun suunnitelmasi");
  await expect(sheet(page).getByText("Luonnos, ei vahvistettu")).toHaveCount(0);

  await page.getByRole("radio", { name: "Svenska" }).check();
  await page.getByRole("checkbox", { name: "Neutraali otsikko" }).check();
  await page.getByRole("button", { name: "Päivitä paperi" }).click();
  await expect(sheet(page).getByRole("heading", { level: 1 })).toHaveText("Det vi har kommit överens om");
  await expect(sheet(page)).toHaveAttribute("lang", "sv");
  await expect(sheet(page).getByText("Sosiaalityöntekijä")).toHaveCount(0);

  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("button", { name: "Tulosta" })).toBeHidden();
  await expect(page.getByText("Muistiinpanot ja perustelut")).toBeHidden();
  expect(await sheets(page)).toBeLessThanOrEqual(3);
  expect(await sheet(page).evaluate((box) => getComputedStyle(box).color)).toBe("rgb(0, 0, 0)");
});

test("a draft says on every sheet that it is a draft", async ({ page, signIn }) => {
  await signIn("worker");
  const draft = await openDocument(page, "Antti Järvelä", /^Jatka suunnitelmaa/);
  await page.goto(`${draft}/summary`);
  await page.getByRole("link", { name: "Tulosta luonnos" }).click();
  await expect(sheet(page).getByText("Luonnos, ei vahvistettu")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const mark = page.getByText("LUONNOS", { exact: true });
  await expect(mark).toBeVisible();
  expect(await mark.evaluate((word) => getComputedStyle(word.parentElement ?? word).position)).toBe("fixed");
  expect(await sheets(page)).toBeLessThanOrEqual(3);
});

test("the paper of an evaluation says that numbers do not touch benefits, and its plan's page prints nothing", async ({
  page,
  signIn,
}) => {
  await signIn("worker");
  await openDocument(page, "Kaisa Kallio", /^Avaa arviointi/);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Tämä sivu on vain näytölle.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "Tulosta asiakkaalle" }).click();
  await expect(sheet(page).getByText("Ne eivät vaikuta etuuksiisi.")).toBeVisible();
  expect(await sheets(page)).toBeLessThanOrEqual(4);
});

test("paper forms: blank ones hold nobody's name, one of a plan has what is known", async ({
  page,
  signIn,
}) => {
  await signIn("worker");
  await page.goto("/clients");
  await page.getByRole("link", { name: "Paperilomakkeet" }).click();
  await page.getByRole("link", { name: "Suunnitelman lomake" }).click();
  await expect(sheet(page).getByRole("rowheader", { name: "Turvallinen elämä" })).toBeVisible();
  await expect(sheet(page).getByText(/Rajoittava|väkival/)).toHaveCount(0);
  expect(await sheets(page)).toBeLessThanOrEqual(6);

  await page.goto("/paper-forms/evaluation");
  await expect(sheet(page).getByText("Tavoite on toteutunut")).toHaveCount(8);

  const plan = await openDocument(page, "Antti Järvelä", /^Jatka suunnitelmaa/);
  await page.goto(`${plan}/paper-form`);
  await expect(sheet(page).getByText("Nimi: Antti Järvelä")).toBeVisible();
});

test("the text for the official record is copied, downloaded, marked as handed over, and the mark taken back", async ({
  page,
  context,
  signIn,
}) => {
  await signIn("worker");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const plan = await openDocument(page, "Helmi Ojala", /^Avaa suunnitelma/);
  await expect(page.getByText("Ei vielä siirretty asiakastietojärjestelmään")).toBeVisible();
  await page.getByRole("link", { name: "Kopioi asiakassuunnitelmaan" }).click();
  const text = await page.getByRole("textbox", { name: "Siirrettävä teksti" }).inputValue();
  expect(text).toContain("Asiakkaan arvio tuen tarpeesta");

  await page.getByRole("button", { name: "Kopioi leikepöydälle" }).click();
  await expect(page.getByText("Teksti on leikepöydällä.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Lataa tekstitiedostona" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("asiakassuunnitelma.txt");

  await page.getByLabel("Siirtopäivä").fill("1.1.2100");
  await page.getByRole("button", { name: "Merkitse siirretyksi" }).click();
  await expect(page.getByRole("link", { name: /tulevaisuudessa/ })).toBeVisible();
  await page.goto(`${plan}/transfer-text`);
  await page.getByRole("button", { name: "Merkitse siirretyksi" }).click();
  await expect(page.getByText(/^Versio 1: siirretty/)).toBeVisible();
  await page.goto(plan);
  await expect(page.getByText(/^Siirretty .*, Anna Työntekijä$/)).toBeVisible();

  await page.goto(`${plan}/transfer-text`);
  await page.getByRole("button", { name: /^Peru merkintä/ }).click();
  await expect(page.getByText("Tekstiä ei ole vielä merkitty siirretyksi.")).toBeVisible();
});
