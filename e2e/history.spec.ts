import { expect, test } from "./fixtures";
import { send } from "./http/send";
import { pageWith, saved, statusOf, twoWorkers } from "./two-people";

const wishName = "Mitä asiakas haluaa?";

test("who changed what can be read, also without scripts, and an earlier text can be brought back", async ({
  browser,
  baseURL,
  watch,
}) => {
  const origin = baseURL ?? "";
  const { clientId, planId, tokens } = await twoWorkers();
  const save = async (who: 0 | 1, base: number, path: string, value: unknown) => {
    const body = { base, key: crypto.randomUUID(), changes: [{ path, value }] };
    const answer = await send(origin, `/api/plans/${planId}`, { token: tokens[who], body });
    expect(answer.status).toBe(200);
  };
  await save(0, 0, "wish", "Oma koti");
  await save(1, 1, "wish", "Oma koti Oulusta");
  await save(0, 2, "goals.debt.important", true);

  const page = await pageWith(browser, tokens[0], origin);
  watch.add(page);
  await page.goto(`/clients/${clientId}/plans/${planId}/goals`);
  await page.getByRole("link", { name: "Muutoshistoria" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Muutoshistoria" })).toBeVisible();
  const rows = page.getByRole("region", { name: "Muutokset kohdittain" }).getByRole("listitem");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText("Tärkeä");
  await expect(rows.nth(0)).toContainText("Velka");
  await expect(rows.nth(1)).toContainText("Bertta Berg");
  await expect(rows.nth(1)).toContainText(/Ennen\s*Oma koti\s*Jälkeen\s*Oma koti Oulusta/);

  await rows.nth(1).getByRole("button", { name: "Palauta aiempi: Mitä asiakas haluaa" }).click();
  await expect(statusOf(page)).toHaveText(saved);
  await expect(rows.nth(1).getByRole("status")).toContainText("Palautettu.");
  await rows.nth(1).getByRole("button", { name: "Kumoa palautus: Mitä asiakas haluaa" }).click();
  await expect(statusOf(page)).toHaveText(saved);
  await rows.nth(1).getByRole("button", { name: "Palauta aiempi: Mitä asiakas haluaa" }).click();
  await expect(statusOf(page)).toHaveText(saved);
  await page
    .getByRole("link", { name: /^Tavoitteet/ })
    .first()
    .click();
  await expect(page.getByRole("textbox", { name: wishName })).toHaveValue("Oma koti");
  await page.context().close();

  const plain = await pageWith(browser, tokens[1], origin, { javaScriptEnabled: false });
  await plain.goto(`/clients/${clientId}/plans/${planId}/history?part=goals`);
  await expect(plain.getByRole("region", { name: "Muutokset kohdittain" })).toContainText("Aino Aalto");
  await plain
    .getByRole("link", { name: /^Velka/ })
    .first()
    .click();
  await expect(plain.getByText("Vain: Velka")).toBeVisible();
  await plain.context().close();
});

test("two confirmed versions stand side by side, and what differs is said in words", async ({
  browser,
  baseURL,
  watch,
}) => {
  const origin = baseURL ?? "";
  const { clientId, planId, tokens } = await twoWorkers();
  const small = { "goals.debt.chosen": true, tookPart: "together", agreed: "yes", wish: "Haluan oman kodin" };
  const changes = Object.entries(small).map(([path, value]) => ({ path, value }));
  const body = { base: 0, key: crypto.randomUUID(), changes };
  expect((await send(origin, `/api/plans/${planId}`, { token: tokens[0], body })).status).toBe(200);

  const page = await pageWith(browser, tokens[0], origin);
  watch.add(page);
  await page.goto(`/clients/${clientId}/plans/${planId}/summary`);
  await page.getByRole("button", { name: "Vahvista suunnitelma" }).click();
  await page.getByRole("link", { name: "Korjaa suunnitelmaa" }).click();
  await page.getByRole("textbox", { name: "Mitä korjataan ja miksi?" }).fill("Toive oli väärin kirjattu");
  await page.getByRole("button", { name: "Aloita korjaus" }).click();
  await page
    .getByRole("link", { name: /^Tavoitteet/ })
    .first()
    .click();
  await page.getByRole("textbox", { name: wishName }).fill("Haluan pienen kodin");
  await expect(statusOf(page)).toHaveText(saved);
  await page
    .getByRole("link", { name: /^Yhteenveto/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Vahvista korjaus" }).click();
  await expect(page.getByText("Toive oli väärin kirjattu")).toBeVisible();

  await page.getByRole("link", { name: "Vertaa versioita" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vertaa versioita" })).toBeVisible();
  const row = page.getByRole("row", { name: /Mitä asiakas haluaa/ });
  await expect(row).toContainText("Muutettu");
  await expect(row.locator("del")).toHaveText(/poistettu: oman/);
  await expect(row.locator("ins")).toHaveText(/lisätty: pienen/);
  await page.context().close();
});
