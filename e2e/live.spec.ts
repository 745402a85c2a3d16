import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { type Prepared, pageWith, saved, statusOf, twoWorkers } from "./two-people";

const wishName = "Mitä asiakas haluaa?";
/** How soon what one person does is on the other's page. */
const soon = { timeout: 1000 };

let two: Prepared;
let mine: Page;
let theirs: Page;

test.beforeEach(async ({ browser, baseURL, watch }) => {
  two = await twoWorkers();
  const origin = baseURL ?? "";
  [mine, theirs] = [
    await pageWith(browser, two.tokens[0], origin),
    await pageWith(browser, two.tokens[1], origin),
  ];
  for (const page of [mine, theirs]) watch.add(page);
  await open(mine, "goals");
  await open(theirs, "goals");
});
test.afterEach(async () => {
  for (const page of [mine, theirs]) await page.context().close();
});

test("what one person saves is on the other's page within a second, and never under their pen", async ({
  watch,
}) => {
  watch.allow(/status of 409/);
  await mine.getByRole("textbox", { name: wishName }).fill("Haluan oman kodin");
  await expect(statusOf(mine)).toHaveText(saved);
  await expect(theirs.getByRole("textbox", { name: wishName })).toHaveValue("Haluan oman kodin", soon);
  await mine.getByRole("checkbox", { name: "Velka", exact: true }).check();
  await expect(statusOf(mine)).toHaveText(saved);
  await expect(theirs.getByRole("checkbox", { name: "Velka", exact: true })).toBeChecked(soon);

  // Under the pen nothing moves: the other's text waits until one leaves the field, or is a choice when one types on.
  const hers = theirs.getByRole("textbox", { name: wishName });
  const own = mine.getByRole("textbox", { name: wishName });
  await hers.focus();
  await own.fill("Haluan oman kodin Oulusta");
  await expect(statusOf(mine)).toHaveText(saved);
  await theirs.waitForTimeout(700);
  await expect(hers).toHaveValue("Haluan oman kodin");
  await expect(hers).toBeFocused();
  await hers.pressSequentially(" pian");
  const choice = theirs.getByRole("region", { name: /Kumpi jätetään\? Mitä asiakas haluaa/ });
  await expect(choice).toContainText("Aino Aalto muutti tätä");
  const link = theirs.getByRole("link", { name: wishName });
  await expect(theirs.getByText("1 kenttä odottaa valintaa:")).toBeVisible();
  await link.focus();
  await theirs.keyboard.press("Enter");
  await expect(choice.getByRole("heading")).toBeFocused();
  await choice.getByRole("button", { name: `Pidä molemmat: ${wishName}` }).click();
  const both = "Haluan oman kodin Oulusta\nHaluan oman kodin pian";
  await expect(hers).toHaveValue(both);
  await expect(hers).toBeFocused();
  await expect(statusOf(theirs)).toHaveText(saved);
  await mine.getByRole("heading", { level: 1 }).click();
  await expect(own).toHaveValue(both, soon);
});

test("each sees where the other is, at once when they move, and not when they have left", async () => {
  const told = (page: Page) => page.locator("[data-live-people]");
  await expect(told(mine)).toHaveText("Bertta Berg on osassa Tavoitteet.");
  await expect(told(theirs)).toHaveText("Aino Aalto on osassa Tavoitteet.");
  const parts = theirs.getByRole("navigation", { name: "Suunnitelman osat" });
  await parts.getByRole("link", { name: /^Tilannetekijät/ }).click();
  await expect(theirs).toHaveURL(/factors$/);
  await expect(told(mine)).toHaveText("Bertta Berg on osassa Tilannetekijät.", soon);
  await expect(mine.getByRole("status").filter({ hasText: "Bertta Berg" })).toHaveCount(1);
  await theirs.goto("/");
  await expect(told(mine)).toHaveCount(0, soon);
});

test("when the other discards the draft, the page says so at once and keeps the text for copying", async () => {
  await theirs.goto(`${base()}/discard`);
  await mine.getByRole("textbox", { name: wishName }).fill("Tämä ehti tallentua");
  await expect(statusOf(mine)).toHaveText(saved);
  await theirs.getByRole("button", { name: "Poista luonnos" }).click();
  await expect(mine.getByText("Tämä luonnos on sillä välin poistettu", { exact: false })).toBeVisible();
  await expect(mine.getByText("Kaikki kirjoittamasi ehti tallentua.")).toBeVisible();
});

const base = () => `/clients/${two.clientId}/plans/${two.planId}`;

async function open(page: Page, part: string): Promise<void> {
  await page.goto(`${base()}/${part}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}
