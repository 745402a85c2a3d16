import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/*
 * The main job where scripts do not run: every part is a plain form with a button.
 */
const save = async (page: Page) => {
  await page.getByRole("button", { name: "Tallenna", exact: true }).last().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
};
const part = async (page: Page, name: RegExp) => {
  await page.getByRole("navigation", { name: /osat$/ }).getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
};

test("a plan and its evaluation are made by posting forms", async ({ openBrowser, watch }) => {
  // A number that is none.
  watch.allow(/422/);
  const page = await openBrowser("worker2", { javaScriptEnabled: false });
  await page.goto("/clients/new");
  await page.getByLabel("Etunimet").fill("Ilman");
  await page.getByLabel("Sukunimi").fill("Skriptejä");
  await page.getByRole("button", { name: "Lisää asiakas" }).click();
  await page
    .getByRole("link", { name: /suunnitelma/i })
    .first()
    .click();
  await page
    .getByRole("button", { name: /yhdessä/i })
    .first()
    .click();

  await page.getByLabel("Mitä asiakas haluaa?").fill("Haluan, että arki rauhoittuu.");
  await page.getByRole("checkbox", { name: "Velka", exact: true }).check();
  await page.getByRole("checkbox", { name: "Asuminen", exact: true }).check();
  await page.getByLabel("Tavoite omin sanoin").last().fill("Oma koira");
  await save(page);
  await expect(page.getByLabel("Mitä asiakas haluaa?")).toHaveValue("Haluan, että arki rauhoittuu.");
  await expect(page.getByText("Oma koira").first()).toBeVisible();
  await page.getByRole("checkbox", { name: "Asuminen", exact: true }).uncheck();
  await save(page);
  await expect(page.getByRole("checkbox", { name: "Velka", exact: true })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Asuminen", exact: true })).not.toBeChecked();

  await part(page, /^Tilannetekijät/);
  await page
    .getByRole("group", { name: "Koulutus", exact: true })
    .getByRole("radio", { name: "Auttaa" })
    .check();
  await save(page);
  await part(page, /^Menetelmät/);
  await page.getByRole("checkbox", { name: "Verkostotyö", exact: true }).check();
  await save(page);
  await page.getByLabel("Mitä tehdään?").last().fill("Soitetaan velkaneuvontaan");
  await save(page);
  await expect(page.getByText("Soitetaan velkaneuvontaan").first()).toBeVisible();

  await part(page, /^Yhteenveto/);
  await page.getByRole("radio", { name: "Asiakas ja työntekijä yhdessä" }).check();
  await page.getByRole("radio", { name: "Kyllä, asiakas hyväksyy" }).check();
  await save(page);
  await page.getByRole("button", { name: "Vahvista suunnitelma" }).click();
  await expect(page.getByText("Suunnitelma on vahvistettu.")).toBeVisible();

  await page.getByRole("link", { name: "Ilman Skriptejä" }).first().click();
  await page.getByRole("link", { name: "Aloita arviointi" }).first().click();
  await page.getByRole("button", { name: "Yhdessä asiakkaan kanssa" }).click();
  await page.getByRole("textbox", { name: /^Arvio 0–100 Velka/ }).fill("40");
  await page.getByRole("textbox", { name: /^Arvio 0–100 Oma koira/ }).fill("101");
  await save(page);
  await expect(page.getByRole("heading", { name: "Kaikkea ei tallennettu" })).toBeVisible();
  await expect(page.getByText("101")).toBeVisible();
  await page.getByRole("link", { name: "Takaisin lomakkeelle" }).click();
  await expect(page.getByRole("textbox", { name: /^Arvio 0–100 Velka/ })).toHaveValue("40");
  await part(page, /^Tarkistus/);
  await page.getByRole("button", { name: "Vahvista arviointi" }).click();
  await expect(page.getByText("Arviointi on vahvistettu.")).toBeVisible();
});
