import { expect, type Locator, type Page } from "@playwright/test";
import { counted } from "./counted";
import { test } from "./fixtures";
import { addClient } from "./new-client";

/*
 * The speed of the hand, counted from the client's page to what is confirmed: a plan with 8 goals, 12 factors, 10 methods
 * and the agreement, and its evaluation.
 */
const goals = [
  ["Arjen taidot", "ar"],
  ["Vuorokausirytmi", "vu"],
  ["Ihmissuhteet", "ih"],
  ["Työkyky", "työk"],
  ["Työnhaku", "työn"],
  ["Talouden hallinta", "tal"],
  ["Velka", "ve"],
  ["Asuminen", "asumin"],
] as const;
const methods = [
  ["Asiakasta tukeva keskustelu", "asiakast"],
  ["Asiakkaan osallisuuden tukeminen", "osa"],
  ["Asiakkaan taloustilanteen selvittäminen", "tal"],
  ["Asiakkaan tukeminen työpaikan hakemisessa", "työp"],
  ["Suunnitelman tekeminen asiakkaalle", "suu"],
  ["Ehkäisevä toimeentulotuki", "ehk"],
  ["Asiakkaan avustaminen lomakkeiden kanssa", "av"],
  ["Verkostotyö", "verk"],
  ["Asiakkaan toimintakyvyn arviointi", "arv"],
  ["Asiakkaan ohjaaminen palveluihin", "palv"],
] as const;
const factorCount = 12;
const scores = ["20", "50", "35", "60", "75", "10", "45", "80"];

test("a plan by mouse takes 38 clicks at most", async ({ page, signIn }) => {
  await signIn("worker2");
  await addClient(page, "Hiiri");
  const hand = counted(page);
  await planByPointing(page, (target) => hand.click(target));
  report("a plan by mouse", hand.count(), 38);
});

test("a plan by touch takes 40 taps at most, and its evaluation 22", async ({ openBrowser }) => {
  const page = await openBrowser("worker2", {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    locale: "fi-FI",
  });
  await addClient(page, "Kosketus");
  const plan = counted(page);
  await planByPointing(page, (target) => plan.tap(target));
  report("a plan by touch", plan.count(), 40);

  await page
    .getByRole("link", { name: /Kosketus$/ })
    .first()
    .tap();
  const evaluation = counted(page);
  await evaluation.tap(page.getByRole("button", { name: "Arvioidaan yhdessä" }).first());
  await expect(page.getByRole("heading", { level: 1, name: "Tavoitteet" })).toBeVisible();
  const rows = page.getByRole("group", { name: /^Asteikko/ });
  await expect(rows).toHaveCount(goals.length);
  for (const row of await rows.all()) await evaluation.tap(row.getByRole("button", { name: /^50/ }));
  await evaluation.tap(next(page, "Menetelmät"));
  await expect(page.getByRole("heading", { level: 1, name: "Menetelmät" })).toBeVisible();
  const asked = page.getByRole("group", { name: /^Onko menetelmää käytetty/ });
  await expect(asked).toHaveCount(methods.length);
  for (const row of await asked.all())
    await evaluation.tap(row.getByRole("radio", { name: "Käytetty", exact: true }));
  await evaluation.tap(part(page, "Tarkistus"));
  await evaluation.tap(page.getByRole("button", { name: "Vahvista arviointi" }));
  await expect(page.getByText("Arviointi on vahvistettu.")).toBeVisible();
  report("an evaluation by touch", evaluation.count(), 22);
});

test("a plan by keyboard takes 150 presses at most, and its evaluation 60", async ({ page, signIn }) => {
  await signIn("worker2");
  await addClient(page, "Näppäin");
  const keys = counted(page);
  await keys.press("Tab");
  await keys.press("Enter");
  await keys.tabTo(page.getByRole("link", { name: "Tee suunnitelma" }));
  await keys.press("Enter");
  const start = page.getByRole("button", { name: "Yhdessä asiakkaan kanssa" });
  await expect(start).toBeVisible();
  await keys.tabTo(start);
  await keys.press("Enter");
  await comeTo(page, "Tavoitteet");
  await keys.tabTo(page.getByRole("searchbox", { name: "Etsi tavoitetta" }));
  for (const [name, letters] of goals) {
    await keys.type(letters);
    await keys.press("Enter");
    await expect(page.getByText(`Valittu: ${name}`)).toBeVisible();
  }
  await keys.press("Control+Enter");
  await comeTo(page, "Tilannetekijät");
  await keys.tabTo(page.getByRole("radio").first());
  // The second and the fifth are passed over.
  for (const key of ["3", "Enter", "1", "2", "Enter", "3", "1", "1", "2", "3", "1", "2", "3", "1"])
    await keys.press(key);
  await expect(part(page, `Tilannetekijät · ${factorCount} arvioitu`)).toBeVisible();
  await keys.press("Control+Enter");
  await comeTo(page, "Palvelut");
  await keys.press("Control+Enter");
  await comeTo(page, "Menetelmät ja askeleet");
  await keys.tabTo(page.getByRole("searchbox", { name: "Etsi menetelmää" }));
  for (const [name, letters] of methods) {
    await keys.type(letters);
    await keys.press("Enter");
    await expect(page.getByText(`Valittu: ${name}`)).toBeVisible();
  }
  await keys.press("Control+Enter");
  await comeTo(page, "Yhteenveto");
  await keys.tabTo(page.getByRole("link", { name: "Siirry hyväksyntään ja vahvistamiseen" }));
  await keys.press("Enter");
  await keys.tabTo(page.getByRole("radio", { name: "Kyllä, asiakas hyväksyy" }));
  await keys.press("Space");
  await keys.press("Control+Enter");
  await keys.press("Enter");
  await expect(page.getByText("Suunnitelma on vahvistettu.")).toBeVisible();
  report("a plan by keyboard", keys.count(), 150);

  await page
    .getByRole("link", { name: /Näppäin$/ })
    .first()
    .click();
  await expect(page.getByRole("button", { name: "Arvioidaan yhdessä" }).first()).toBeVisible();
  await page.reload();
  const again = counted(page);
  await again.press("Tab");
  await again.press("Enter");
  await again.tabTo(page.getByRole("button", { name: "Arvioidaan yhdessä" }).first());
  await again.press("Enter");
  await comeTo(page, "Tavoitteet");
  await again.tabTo(page.getByRole("textbox", { name: /^Arvio 0–100/ }).first());
  for (const [place, score] of scores.entries()) {
    await again.type(score);
    if (place < scores.length - 1) await again.press("Enter");
  }
  await expect(part(page, "Tavoitteet · 8 / 8 vastattu")).toBeVisible();
  await again.press("Control+Enter");
  await comeTo(page, "Menetelmät");
  await again.tabTo(page.getByRole("radio").first());
  for (const key of ["1", "1", "2", "1", "1", "1", "2", "1", "1", "1"]) await again.press(key);
  await expect(part(page, /^Menetelmät · 10 \/ 10/)).toBeVisible();
  for (const title of ["Palvelut ja askeleet", "Tilannetekijät", "Tarkistus"]) {
    await again.press("Control+Enter");
    await comeTo(page, title);
  }
  await again.press("Control+Enter");
  await again.press("Enter");
  await expect(page.getByText("Arviointi on vahvistettu.")).toBeVisible();
  report("an evaluation by keyboard", again.count(), 60);
});

async function planByPointing(page: Page, point: (target: Locator) => Promise<void>): Promise<void> {
  await point(page.getByRole("link", { name: "Tee suunnitelma" }));
  await point(page.getByRole("button", { name: "Yhdessä asiakkaan kanssa" }));
  await expect(page.getByRole("heading", { level: 1, name: "Tavoitteet" })).toBeVisible();
  for (const [name] of goals) await point(page.getByRole("checkbox", { name, exact: true }));
  await expect(part(page, "Tavoitteet · 8 valittu")).toBeVisible();
  await point(part(page, /^Tilannetekijät/));
  await expect(page.getByRole("heading", { level: 1, name: "Tilannetekijät" })).toBeVisible();
  const rates = page.getByRole("radio", { name: "Auttaa" });
  for (let place = 0; place < factorCount; place += 1) await point(rates.nth(place));
  await expect(part(page, `Tilannetekijät · ${factorCount} arvioitu`)).toBeVisible();
  await point(part(page, /^Menetelmät/));
  await expect(page.getByRole("heading", { level: 1, name: "Menetelmät ja askeleet" })).toBeVisible();
  for (const [name] of methods) await point(page.getByRole("checkbox", { name, exact: true }));
  await point(part(page, "Yhteenveto"));
  await expect(page.getByRole("heading", { level: 1, name: "Yhteenveto" })).toBeVisible();
  await point(page.getByRole("radio", { name: "Kyllä, asiakas hyväksyy" }));
  await point(page.getByRole("button", { name: "Vahvista suunnitelma" }));
  await expect(page.getByText("Suunnitelma on vahvistettu.")).toBeVisible();
}

/** The part is there and its heading has the focus. */
async function comeTo(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeFocused();
}

function part(page: Page, name: string | RegExp): Locator {
  return page.getByRole("navigation", { name: /osat$/ }).getByRole("link", { name });
}

function next(page: Page, name: string): Locator {
  return page.getByRole("link", { name: `Seuraavaksi: ${name}` });
}

function report(what: string, count: number, most: number): void {
  console.log(`${what}: ${count} (at most ${most})`);
  expect(count, what).toBeLessThanOrEqual(most);
}
