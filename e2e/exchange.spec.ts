import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { expect, password, test } from "./fixtures";

/** The text of the file that pressing the button fetches. */
async function fetched(page: Page): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Hae tiedosto" }).click();
  return readFile(await (await waiting).path(), "utf8");
}

const table = (...lines: string[]) => ({
  name: "asiakkaat.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(["Sukunimi;Etunimet;Syntymäaika;Juridinen sukupuoli", ...lines].join("\r\n"), "latin1"),
});

test("a lead takes the team's data out by a reason and the password", async ({ page, signIn }) => {
  await signIn("lead");
  await page.goto("/");
  await page.getByRole("link", { name: "Vienti ja tuonti" }).click();
  await expect(page.getByRole("heading", { name: "Tiedon vienti ja tuonti" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Aineisto tutkimukseen" })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByLabel("Tiedoston muoto").selectOption("json");
  await page.getByLabel("Mihin tietoja tarvitaan").fill("lyhyt");
  await page.getByLabel("Salasanasi").fill(password);
  await page.getByRole("button", { name: "Valmistele tiedosto" }).click();
  await expect(page.getByRole("link", { name: /vähintään 10 merkkiä/ })).toBeVisible();

  await page.getByLabel("Mihin tietoja tarvitaan").fill("Tiimin kehittämispäivää varten");
  await page.getByLabel("Salasanasi").fill("tämä ei ole se");
  await page.getByRole("button", { name: "Valmistele tiedosto" }).click();
  await expect(page.getByRole("link", { name: /Salasana on väärin/ })).toBeVisible();

  await page.getByLabel("Salasanasi").fill(password);
  await page.getByRole("button", { name: "Valmistele tiedosto" }).click();
  await expect(page.getByRole("heading", { name: "Tiedosto on valmis haettavaksi" })).toBeVisible();
  await expect(page.getByText("jäi pois turvakiellon vuoksi")).toBeVisible();
  await expectAccessible(page);
  const file = JSON.parse(await fetched(page));
  expect(file.format).toBe("avainpolku-cohort/1");
  expect(file.clients.length).toBeGreaterThan(10);

  await page.getByRole("link", { name: "Takaisin vientiin ja tuontiin" }).click();
  await page.getByLabel("Tiedoston muoto").selectOption("csvExcel");
  await page.getByLabel("Mihin tietoja tarvitaan").fill("Tiimin kehittämispäivää varten");
  await page.getByLabel("Salasanasi").fill(password);
  await page.getByRole("button", { name: "Valmistele tiedosto" }).click();
  const tables = await fetched(page);
  expect(tables.slice(0, 2)).toBe("PK");
  expect(tables).toContain("codebook.csv");
});

test("a researcher takes out those who consented, by the permit", async ({ page, signIn, openBrowser }) => {
  await signIn("lead2");
  await page.goto("/exchange");
  const research = page.getByRole("region", { name: "Aineisto tutkimukseen" });
  await research.getByLabel("Tiedoston muoto").selectOption("json");
  await research.getByLabel("Tutkimusluvan numero").fill("THL/1234/6.02.00/2026");
  await research.getByLabel("Salasanasi").fill(password);
  await research.getByRole("button", { name: "Valmistele aineisto" }).click();
  await expect(page.getByText("suostumusta tutkimukseen ei ole")).toBeVisible();
  await expect(page.getByText("suostumus on peruttu")).toBeVisible();
  await expect(page.getByText("turvakiellon vuoksi")).toHaveCount(0);
  await expectAccessible(page);
  const address = page.url();
  const text = await fetched(page);
  const file = JSON.parse(text);
  expect(file.permit).toBe("THL/1234/6.02.00/2026");
  expect(file.clients.length).toBe(file.n);
  expect(file.n).toBeGreaterThan(0);
  expect(text).not.toMatch(/"A-\d/);
  expect(text).not.toContain("birthDate");

  // The address opens nothing for anybody else.
  const other = await openBrowser("lead");
  const answer = await other.request.get(address.replace("/exchange/", "/api/exchange/"));
  expect(answer.status()).toBe(404);
});

test("a lead brings clients in from a table, after looking at each row", async ({ page, signIn }) => {
  await signIn("lead");
  await page.goto("/exchange");
  await page.getByRole("link", { name: "Tuo asiakkaita taulukosta (CSV)" }).click();
  await expectAccessible(page);
  const file = page.getByLabel("CSV-tiedosto");
  const read = page.getByRole("button", { name: "Lue tiedosto" });
  await page.getByLabel("Kenen asiakkaiksi").selectOption({ index: 1 });

  await read.click();
  await expect(page.getByRole("link", { name: /Valitse ensin tiedosto/ })).toBeVisible();
  await file.setInputFiles({ ...table(), buffer: Buffer.from([0x50, 0x4b, 3, 4, 0]) });
  await read.click();
  await expect(page.getByRole("link", { name: /merkistöä ei tunnisteta/ })).toBeVisible();

  const family = `Töytäri${Date.now() % 100_000}`.replaceAll(
    /\d/g,
    (digit) => "abcdefghij"[Number(digit)] ?? "",
  );
  await file.setInputFiles(table(`${family};Aino;32.1.1990;Nainen`, `${family};Eino;5.1.1991;Mies`));
  await read.click();
  await expect(page.getByText("Korjaa 1 rivi tiedostoon ja lue se uudelleen.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Tuo \d/ })).toHaveCount(0);

  // A separator inside a cell moves the cells after it: nothing of the row is guessed.
  await file.setInputFiles(table(`${family};Aino;Maria;31.1.1990;Nainen`));
  await read.click();
  await expect(
    page.getByRole("cell", { name: /Rivillä on solu, jolla ei ole sarakkeen nimeä/ }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: /^Tuo \d/ })).toHaveCount(0);

  await file.setInputFiles(table(`${family};Aino;31.1.1990;Nainen`, `${family};Eino;5.1.1991;Mies`));
  await read.click();
  const aino = page.getByRole("row", { name: /Aino/ });
  for (const cell of ["Kunnossa", family, "31.1.1990", "Nainen"])
    await expect(aino.getByRole("cell", { name: cell })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Tuo 2 asiakasta" }).click();
  await expect(page.getByText("2 asiakasta tuotiin.")).toBeVisible();

  // The same again: both may be clients already, and nobody comes in by a press in haste.
  await file.setInputFiles(table(`${family};Aino;31.1.1990;Nainen`));
  await read.click();
  await expect(page.getByRole("cell", { name: /Saattaa olla jo asiakkaana: A-/ })).toBeVisible();
  await page.getByRole("button", { name: "Tuo 1 asiakas" }).click();
  await expect(page.getByText("Mitään ei tuotu vielä.")).toBeVisible();
});

test("a table that is too large is told by our own limit, at once and where scripts do not run", async ({
  page,
  signIn,
  openBrowser,
}) => {
  const tooLarge = table(...Array.from({ length: 60_000 }, () => "Virtanen;Aino;5.1.1990;Nainen"));
  expect(tooLarge.buffer.length).toBeGreaterThan(1024 ** 2);
  await signIn("lead");
  await page.goto("/exchange/clients");
  await page.getByLabel("CSV-tiedosto").setInputFiles(tooLarge);
  await expect(page.getByText("Tiedosto on liian suuri.")).toBeVisible();
  await expect(page.getByLabel("CSV-tiedosto")).toHaveValue("");

  const plain = await openBrowser("lead", { javaScriptEnabled: false });
  await plain.goto("/exchange/clients");
  await plain.getByLabel("CSV-tiedosto").setInputFiles(tooLarge);
  await plain.getByLabel("Kenen asiakkaiksi").selectOption({ index: 1 });
  await plain.getByRole("button", { name: "Lue tiedosto" }).click();
  await expect(plain.getByText("Tiedosto on liian suuri.").first()).toBeVisible();
});

test("the largest table of the longest rows can be brought in: it is sent with its rows", async ({
  page,
  signIn,
}) => {
  const row = [100, 100, 200, 100].map((length) => "ä".repeat(length)).join(";");
  const lines = Array.from({ length: 500 }, () => `${row};5.1.1990`);
  const text = ["Sukunimi;Etunimet;Osoite;Kotikunta;Syntymäaika", ...lines].join("\r\n");
  await signIn("lead");
  await page.goto("/exchange/clients");
  await page.getByLabel("CSV-tiedosto").setInputFiles({ ...table(), buffer: Buffer.from(text) });
  await page.getByLabel("Kenen asiakkaiksi").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Lue tiedosto" }).click();
  await page.getByRole("button", { name: "Tuo 500 asiakasta" }).click();
  // All are the same person, so nobody comes in by one press.
  await expect(page.getByText("Mitään ei tuotu vielä.")).toBeVisible();
});

test("a worker has no way to files of clients", async ({ page, signIn }) => {
  await signIn("worker");
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Vienti ja tuonti" })).toHaveCount(0);
  for (const address of ["/exchange", "/exchange/clients", "/exchange/nobodys"])
    expect((await page.request.get(address)).status()).toBe(404);
});
