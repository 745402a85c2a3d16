import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { inData, sharedFolder } from "./http/data";
import { endSessionsOf } from "./http/sessions";
import { type Prepared, pageWith, saved, statusOf, twoWorkers } from "./two-people";

/*
 * A meeting with the client's screen: a second window of the worker's own browser, which shows what the client may see
 * of what is being written, and nothing else.
 */

/** How soon the client sees what was saved. */
const soon = { timeout: 1000 };
const wishName = "Mitä asiakas haluaa?";

let two: Prepared;
let worker: Page;
const base = () => `/clients/${two.clientId}/plans/${two.planId}`;

test.beforeEach(async ({ browser, baseURL, watch }) => {
  two = await twoWorkers();
  worker = await pageWith(browser, two.tokens[0], baseURL ?? "");
  watch.add(worker);
});
test.afterEach(() => worker.context().close());

/** Opens the client's window as the worker does. */
async function openScreen(page: Page, watch: { add: (page: Page) => void }): Promise<Page> {
  await page.getByRole("link", { name: "Näytä asiakkaalle" }).click();
  await page.getByLabel("Asiakkaan kieli").selectOption("Suomi");
  const [screen] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Avaa näyttö" }).click(),
  ]);
  watch.add(screen);
  await expect(screen.getByRole("heading", { level: 1 })).toBeVisible();
  return screen;
}
const goTo = (page: Page, part: RegExp) =>
  page.getByRole("navigation", { name: "Suunnitelman osat" }).getByRole("link", { name: part }).click();

test("the client sees each saved change at once, in the part the worker is in, until the worker ends it", async ({
  watch,
}) => {
  await worker.goto(`${base()}/goals`);
  const screen = await openScreen(worker, watch);
  await expect(screen).toHaveTitle("Sovitut asiat");
  await expect(screen.getByText("Tähän ei ole vielä kirjattu mitään.")).toBeVisible();
  await expect(worker.getByText("Näyttö on auki", { exact: true })).toBeVisible();

  await goTo(worker, /^Tavoitteet/);
  await expect(worker.locator("[data-live-people]")).toHaveText("Asiakas näkee nyt: Tavoitteet.");
  await worker.getByRole("textbox", { name: wishName }).fill("Haluan oman kodin");
  await expect(statusOf(worker)).toHaveText(saved);
  const line = screen.getByRole("listitem").filter({ hasText: "Haluan oman kodin" });
  await expect(line).toBeVisible(soon);
  await expect(line).toHaveAttribute("data-changed", "");
  await expect(line).not.toHaveAttribute("data-changed", "", { timeout: 4000 });

  // A goal that is hidden by itself never comes, and what is not is named kindly.
  await worker.getByRole("checkbox", { name: "Irtautuminen väkivallan uhkasta", exact: true }).check();
  await worker.getByRole("checkbox", { name: "Velka", exact: true }).check();
  await expect(statusOf(worker)).toHaveText(saved);
  await expect(screen.getByText("Saan velka-asiat järjestykseen")).toBeVisible(soon);
  await expect(screen.getByText(/väkival|Turvallinen elämä/i)).toHaveCount(0);

  await goTo(worker, /^Palvelut/);
  await expect(screen.getByText("Saan velka-asiat järjestykseen")).toHaveCount(0, soon);
  await expect(worker.locator("[data-live-people]")).toHaveText("Asiakas näkee nyt: Palvelut.");
  await goTo(worker, /^Yhteenveto/);
  await expect(screen.getByText("Saan velka-asiat järjestykseen")).toBeVisible(soon);
  await expect(screen.getByRole("link")).toHaveCount(0);
  for (const colorScheme of ["light", "dark"] as const) {
    await screen.emulateMedia({ colorScheme });
    await expectAccessible(screen);
  }
  await screen.setViewportSize({ width: 320, height: 256 });
  expect(await screen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await worker.getByRole("button", { name: "Lopeta näyttö" }).click();
  await expect(screen.getByRole("heading", { name: "Näyttö on suljettu" })).toBeVisible(soon);
  expect(await screen.content()).not.toMatch(/velka-asiat|oman kodin/);
  await expect(worker.getByRole("link", { name: "Näytä asiakkaalle" })).toBeVisible();
  watch.allow(/status of 404/);
  await screen.reload();
  await expect(screen.getByRole("heading", { name: "Näyttö on suljettu" })).toBeVisible();
});

test("nothing that is for workers only is in the window, in the stream or in the title", async ({
  watch,
  baseURL,
}) => {
  const canary = "kanaria";
  await worker.goto(`${base()}/goals`);
  const values: [string, unknown][] = [
    ["goals.leaving-violence.chosen", true],
    ["goals.leaving-violence.words", `${canary} 1`],
    ["goals.housing.chosen", true],
    ["goals.housing.hidden", true],
    ["goals.housing.words", `${canary} 2`],
    ["factors.economic-situation.effect", 1],
    ["factors.economic-situation.note", `${canary} 3`],
    ["methods.guidance-to-services.planned", true],
    ["methods.guidance-to-services.note", `${canary} 4`],
    ["services.guidance-to-services-3.chosen", true],
    ["services.guidance-to-services-3.stateReason", `${canary} 5`],
    ["steps.own-aaaa1111.chosen", true],
    ["steps.own-aaaa1111.what", `${canary} 6`],
    ["steps.own-aaaa1111.hidden", true],
    ["agreedReason", `${canary} 7`],
    ["othersWords", `${canary} 8`],
    ["goals.debt.chosen", true],
  ];
  const changes = values.map(([path, value]) => ({ path, value }));
  const answer = await worker.request.patch(`/api/plans/${two.planId}`, {
    data: { base: 0, key: "canary-of-the-screen", changes },
    headers: { origin: baseURL ?? "", "sec-fetch-site": "same-origin" },
  });
  const { errors = [] } = (await answer.json()) as { errors?: { path: string }[] };
  // All of it was taken in: a canary that was refused proves nothing.
  expect(errors).toEqual([]);

  await worker.reload();
  const screen = await openScreen(worker, watch);
  const heard: string[] = [];
  for (const [part, link] of [
    ["goals", /^Tavoitteet/],
    ["factors", /^Tilannetekijät/],
    ["services", /^Palvelut/],
    ["methods", /^Menetelmät/],
    ["summary", /^Yhteenveto/],
  ] as const) {
    await goTo(worker, link);
    // A part that the window never showed would prove nothing.
    await expect(screen.locator("[data-part]")).toHaveAttribute("data-part", part);
    heard.push(await screen.content(), await screen.title(), screen.url());
  }
  expect(heard.join(" ")).toContain("Saan velka-asiat");
  expect(heard.join(" ")).not.toMatch(/kanaria|leaving-violence|\b0[1-9]\d{4}-/);
});

test("two meetings at once never mix, and another's window is closed to one", async ({
  browser,
  baseURL,
  watch,
}) => {
  const others = await twoWorkers();
  const other = await pageWith(browser, others.tokens[0], baseURL ?? "");
  watch.add(other);
  await worker.goto(`${base()}/goals`);
  await other.goto(`/clients/${others.clientId}/plans/${others.planId}/goals`);
  const [mine, theirs] = [await openScreen(worker, watch), await openScreen(other, watch)];
  for (const page of [worker, other]) await goTo(page, /^Tavoitteet/);
  await worker.getByRole("textbox", { name: wishName }).fill("Minun asiani");
  await other.getByRole("textbox", { name: wishName }).fill("Toisen asia");
  await expect(mine.getByText("Minun asiani")).toBeVisible();
  await expect(theirs.getByText("Toisen asia")).toBeVisible();
  await expect(mine.getByText("Toisen asia")).toHaveCount(0);
  await expect(theirs.getByText("Minun asiani")).toHaveCount(0);
  watch.allow(/status of 404/);
  await other.goto(mine.url());
  await expect(other.getByRole("heading", { name: "Näyttö on suljettu" })).toBeVisible();
  await expect(other.getByText("Minun asiani")).toHaveCount(0);
  await other.context().close();
});

test("when the worker signs out, the window goes blank", async ({ watch }) => {
  await worker.goto(`${base()}/goals`);
  await worker.getByRole("textbox", { name: wishName }).fill("Haluan oman kodin");
  await expect(statusOf(worker)).toHaveText(saved);
  const screen = await openScreen(worker, watch);
  await expect(screen.getByText("Haluan oman kodin")).toBeVisible();
  watch.allow(/status of 401/);
  await worker.context().clearCookies();
  await inData(sharedFolder(), () => endSessionsOf(two.userIds[0]));
  await expect(screen.getByRole("heading", { name: "Näyttö on suljettu" })).toBeVisible({ timeout: 8000 });
  expect(await screen.content()).not.toContain("oman kodin");
});

test("in an evaluation the client gives their own number first, and it is in the worker's form", async ({
  page,
  signIn,
  watch,
}) => {
  await signIn("worker");
  await page.goto("/clients");
  const row = page.getByRole("row").filter({ hasText: "Ekholm Leena" });
  await row.getByRole("link").click();
  await page
    .getByRole("link", { name: /^Jatka arviointia/ })
    .first()
    .click();
  const screen = await openScreen(page, watch);
  await page
    .getByRole("navigation", { name: "Arvioinnin osat" })
    .getByRole("link", { name: /^Tavoitteet/ })
    .click();
  await expect(screen.getByText("Luku ei vaikuta etuuksiisi.", { exact: false })).toBeVisible();

  const goal = screen
    .getByRole("listitem")
    .filter({ has: screen.getByRole("spinbutton") })
    .first();
  await goal.getByRole("spinbutton").fill("140");
  await goal.getByRole("spinbutton").press("Enter");
  // The browser itself asks for a number up to a hundred.
  await expect(goal.getByText(/Oma lukusi/)).toHaveCount(0);
  await goal.getByRole("spinbutton").fill("35");
  await goal.getByRole("spinbutton").press("Enter");
  await expect(screen.getByRole("status")).toHaveText("Lukusi on tallennettu.");
  await expect(goal.getByText("Oma lukusi on 35.")).toBeVisible();
  const own = page.locator('input[name$=".clientScore"]');
  await expect
    .poll(() => own.evaluateAll((fields) => fields.map((one) => (one as HTMLInputElement).value)))
    .toContain("35");

  await goal.getByRole("button", { name: /Olet puolivälissä/ }).click();
  await expect(goal.getByText("Oma lukusi on 50.")).toBeVisible();
  await expect(goal.getByRole("button", { name: /Olet puolivälissä/ })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect
    .poll(() => own.evaluateAll((fields) => fields.map((one) => (one as HTMLInputElement).value)))
    .toContain("50");
  await expectAccessible(screen);
  await page.getByRole("button", { name: "Lopeta näyttö" }).click();
  await expect(screen.getByRole("heading", { name: "Näyttö on suljettu" })).toBeVisible(soon);
});
