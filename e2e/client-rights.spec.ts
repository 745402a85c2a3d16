import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { addClient } from "./new-client";

/** Goes to a page about the client's own side, from the client's page. */
const toOwn = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Asiakas itse" }).getByRole("link", { name }).click();

test("a consent is given and withdrawn, and both stay to be read", async ({ page, signIn }) => {
  await signIn("worker");
  await addClient(page, "Suostuja");
  await toOwn(page, "Suostumukset");
  const research = page.getByRole("region", { name: "Tutkimus" });
  await expect(research.getByText("Ei kysytty.")).toBeVisible();
  await expect(research.getByText(/saa käyttää tutkimukseen/)).toBeVisible();
  await expectAccessible(page);

  await research.getByText("Kirjaa, mitä asiakas päätti").click();
  await research.getByRole("button", { name: "Kirjaa päätös" }).click();
  await expect(research.getByRole("alert")).toContainText("Valitse yksi vaihtoehto.");
  await research.getByRole("radio", { name: "Antaa suostumuksen", exact: true }).check();
  await research.getByRole("button", { name: "Kirjaa päätös" }).click();
  await expect(research.getByText(/Suostumus on voimassa .* alkaen/)).toBeVisible();

  await page.reload();
  await research.getByText("Kirjaa, mitä asiakas päätti").click();
  await research.getByRole("radio", { name: "Ei anna suostumusta tai peruu sen" }).check();
  await research.getByRole("button", { name: "Kirjaa päätös" }).click();
  await expect(research.getByText(/Ei suostumusta .* alkaen/)).toBeVisible();
  await research.getByText("Mitä on päätetty").click();
  await expect(research.getByRole("listitem")).toHaveCount(2);
  await expect(page.getByRole("region", { name: "Muistutukset" }).getByText("Ei kysytty.")).toBeVisible();
});

test("the worker checks a client's data, prints them and fetches them as a file; the log report tells exactly what happened", async ({
  page,
  signIn,
  openBrowser,
}) => {
  await signIn("worker");
  await addClient(page, "Tietopyytäjä");
  const address = page.url();
  // What others do: the lead looks at the list, where the client stands, and opens the record.
  const lead = await openBrowser("lead");
  await lead.goto(address);
  await expect(lead.getByRole("heading", { level: 1, name: "Testi Tietopyytäjä" })).toBeVisible();

  await toOwn(page, "Omat tiedot ja lokiselvitys");
  await expect(page.getByText(/Lue tiedot kokonaan läpi/)).toBeVisible();
  await expectAccessible(page);
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lataa tiedostona (JSON)" }).click();
  const file = JSON.parse(await readFile(await (await waiting).path(), "utf8"));
  expect(file).toMatchObject({
    format: "avainpolku-my-data/1",
    client: { fields: { lastName: "Tietopyytäjä" } },
  });

  await page.getByRole("button", { name: "Avaa tulostettavaksi" }).click();
  await expect(page.getByRole("heading", { name: "Sinun tietosi" })).toBeVisible();
  await expect(page.getByText("Tietopyytäjä")).toBeVisible();
  await expect(page).toHaveTitle("Sovitut asiat");

  await page.goto(`${address}/my-data/log`);
  const rows = page.getByRole("region", { name: "Lokiselvitys" }).getByRole("row");
  const told = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => [...row.querySelectorAll("td")].slice(1).map((cell) => cell.textContent ?? "")),
  );
  const [me = "", leadName = ""] = [told[0]?.[0], told.find(([who]) => who?.includes("esihenkilö"))?.[0]];
  expect(me).toMatch(/, Työntekijä$/);
  // Beside acts on the record stand lists that showed it, such as the names that the go-to box offers to its worker.
  const [lists, acts] = [/luettelossa\)$/, /./].map((kind) =>
    told.filter(([, what = ""]) => kind.test(what)),
  );
  expect(lists?.map(([who]) => who)).toEqual(lists?.map(() => me));
  expect(acts?.filter((row) => !lists?.includes(row))).toEqual([
    [me, "avasi asiakkaan omat tiedot tulostettavaksi", "omatyöntekijä"],
    [me, "vei asiakkaan omat tiedot tiedostoon", "omatyöntekijä"],
    [me, "tarkisti asiakkaan omat tiedot ennen antamista", "omatyöntekijä"],
    [leadName, "avasi asiakkaan tiedot", "tiimin esihenkilö"],
    [me, "avasi asiakkaan tiedot", "omatyöntekijä"],
    [me, "avasi asiakkaan tiedot", "omatyöntekijä"],
    [me, "lisäsi asiakkaan", "muu työtehtävä"],
  ]);

  // A list that shows the client is told too, and days before anything happened are empty.
  const starts = rows.filter({ hasText: "avasi etusivun (näki sinut luettelossa)" });
  const before = await starts.count();
  await page.goto("/");
  await page.goto(`${address}/my-data/log`);
  await expect.poll(() => starts.count()).toBeGreaterThan(before);
  await page.getByLabel("Alkaen").fill("1.1.2020");
  await page.getByLabel("Asti").fill("1.2.2020");
  await page.getByRole("button", { name: "Näytä" }).click();
  await expect(page.getByText("Tänä aikana kukaan ei ole käsitellyt tietojasi.")).toBeVisible();
});

test("for a lead who is not named the pages are not there", async ({ page, signIn, openBrowser, watch }) => {
  watch.allow(/status of 404/);
  await signIn("worker");
  await addClient(page, "Yksityinen");
  const lead = await openBrowser("lead");
  await lead.goto(page.url());
  await expect(lead.getByRole("navigation", { name: "Asiakas itse" })).toHaveCount(0);
  for (const path of [
    "consents",
    "my-data",
    "my-data/print",
    "my-data/log",
    "voice",
    "voice/sheet",
    "voice/paper",
  ]) {
    const answer = await lead.goto(`${page.url()}/${path}`);
    expect(answer?.status(), path).toBe(404);
  }
});
