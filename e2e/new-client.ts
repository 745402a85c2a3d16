import { expect, type Page } from "@playwright/test";

/** Adds a client of whoever is signed in and stands on their page, as it comes from the server. */
export async function addClient(page: Page, lastName: string): Promise<void> {
  await page.goto("/clients/new");
  await page.getByLabel("Etunimet").fill("Testi");
  await page.getByLabel("Sukunimi").fill(lastName);
  await page.getByLabel("Syntymäaika").fill("5.6.1988");
  await page.getByRole("radio", { name: "Nainen" }).check();
  await page.getByRole("button", { name: "Lisää asiakas" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Testi ${lastName}` })).toBeVisible();
  await page.reload();
}

/** Starts a plan for a new client and stands on its goals. */
export async function startPlan(page: Page, lastName: string): Promise<void> {
  await addClient(page, lastName);
  await page.getByRole("link", { name: "Tee suunnitelma" }).click();
  await page.getByRole("button", { name: "Yhdessä asiakkaan kanssa" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tavoitteet" })).toBeVisible();
}
