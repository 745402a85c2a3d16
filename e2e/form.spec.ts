import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./fixtures";
import { startPlan } from "./new-client";

/* The form under the hand: the filter, single keys, taking back, the order, what is hidden, and the slider. */

const saved = /^Tallennettu klo \d{1,2}\.\d\d$/;

test("the filter ticks the top hit by Enter, says so and is ready for the next word", async ({
  page,
  signIn,
}) => {
  await signIn("worker2");
  await startPlan(page, "Suodatin");
  for (const [href, label, letters, hit] of [
    ["goals", "Etsi tavoitetta", "velk", "Velka"],
    ["services", "Etsi palvelua", "velkan", "Talous- ja velkaneuvonta"],
    ["methods", "Etsi menetelmää", "verk", "Verkostotyö"],
  ] as const) {
    await page.goto(page.url().replace(/[a-z]+$/, href));
    const filter = page.getByRole("searchbox", { name: label });
    await ready(page);
    await filter.pressSequentially(letters);
    await filter.press("Enter");
    const row = page.getByRole("checkbox", { name: hit, exact: true });
    await expect(row).toBeChecked();
    await expect(page.getByRole("status").filter({ hasText: `Valittu: ${hit}` })).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(letters);

    const first = page.locator("[data-find] [data-tick]:visible").first();
    await filter.press("ArrowDown");
    await expect(first).toBeFocused();
    await filter.focus();
    await filter.press("Escape");
    await expect(filter).toHaveValue("");
    await filter.press("ArrowDown");
    await expect(first).toBeFocused();
    await expect(first).not.toBeChecked();
  }
});

test("1 to 3 rate the factor in focus and go on, unless the person has switched them off", async ({
  page,
  signIn,
}) => {
  await signIn("worker2");
  await startPlan(page, "Näppäimet");
  const factors = page.url().replace(/goals$/, "factors");
  await page.goto(factors);
  await ready(page);
  const row = (place: number) =>
    page
      .getByRole("group")
      .filter({ has: page.locator("[data-rate]") })
      .nth(place);
  await row(0).getByRole("radio").first().focus();
  await page.keyboard.press("3");
  await expect(row(0).getByRole("radio", { name: "Auttaa" })).toBeChecked();
  await expect(row(1).getByRole("radio").first()).toBeFocused();
  await page.keyboard.press("1");
  await expect(row(1).getByRole("radio", { name: "Heikentää" })).toBeChecked();

  await setShortcuts(page, false);
  await page.goto(factors);
  await ready(page);
  await row(2).getByRole("radio").first().focus();
  await page.keyboard.press("2");
  await expect(row(2).getByRole("radio", { name: "Neutraali" })).not.toBeChecked();
  await expect(row(2).getByRole("radio").first()).toBeFocused();
  await setShortcuts(page, true);
});

test("the last change can be taken back: a tick with its words, and a row in own words", async ({
  page,
  signIn,
}) => {
  await signIn("worker2");
  await startPlan(page, "Kumoaja");
  const goal = page.getByRole("checkbox", { name: "Velka", exact: true });
  const words = page.getByRole("textbox", { name: "Omin sanoin Velka" });
  const undo = page.getByRole("button", { name: "Kumoa viimeisin muutos" });
  await goal.check();
  await words.fill("Luottotiedot takaisin");
  // Running text has a way back of its own, and one press must not throw it away.
  await expect(undo).toHaveCount(0);
  await goal.uncheck();
  await expect(words).toHaveCount(0);
  await goal.focus();
  await undo.click();
  await expect(goal).toBeChecked();
  await expect(goal).toBeFocused();
  await expect(words).toHaveValue("Luottotiedot takaisin");
  await expect(undo).toHaveCount(0);

  await goal.uncheck();
  await goal.press("Control+z");
  await expect(goal).toBeChecked();

  await page.getByRole("button", { name: "Lisää tavoite omin sanoin" }).click();
  await page.keyboard.type("Haluan oman koiran");
  const own = page.getByRole("textbox", { name: "Tavoite omin sanoin" });
  await page.getByRole("button", { name: "Poista: Haluan oman koiran" }).press("Enter");
  await expect(own).toHaveCount(0);
  await expect(undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(own).toHaveValue("Haluan oman koiran");
  await expect(own).toBeFocused();
  await expect(statusOf(page)).toHaveText(saved);
  await page.reload();
  await expect(words).toHaveValue("Luottotiedot takaisin");
  await expect(own).toHaveValue("Haluan oman koiran");
});

test("chosen goals are put in order by buttons, and the plan follows", async ({ page, signIn }) => {
  await signIn("worker2");
  await startPlan(page, "Järjestäjä");
  for (const name of ["Arjen taidot", "Velka", "Työnhaku"])
    await page.getByRole("checkbox", { name, exact: true }).check();
  await page.getByText("Järjestys", { exact: true }).click();
  const up = page.getByRole("button", { name: "Ylemmäs: Velka" });
  await up.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Velka on nyt kohdassa 2 / 3." })).toHaveCount(1);
  await expect(up).toBeFocused();
  await up.press("Enter");
  await expect(up).toHaveAttribute("aria-disabled", "true");
  await expect(up).toBeFocused();
  await expect(statusOf(page)).toHaveText(saved);

  await page.getByRole("navigation", { name: /osat$/ }).getByRole("link", { name: "Yhteenveto" }).click();
  const goals = page.getByRole("region", { name: "Tavoitteet", exact: true });
  await expect(goals).toContainText(/Velka[\s\S]*Arjen taidot[\s\S]*Työnhaku/);
});

test("a hidden service is on the plan and not on the client's paper", async ({ page, signIn }) => {
  await signIn("worker2");
  await startPlan(page, "Suojattu");
  await page.getByRole("checkbox", { name: "Velka", exact: true }).check();
  await page.goto(page.url().replace(/goals$/, "services"));
  const [shown, hidden] = ["Kelan palvelut", "Talous- ja velkaneuvonta"] as const;
  for (const name of [shown, hidden]) await page.getByRole("checkbox", { name, exact: true }).check();
  const row = page.getByRole("group", { name: hidden, exact: true });
  await row.getByText("Lisää", { exact: true }).click();
  await row.getByRole("checkbox", { name: "Ei näytetä eikä tulosteta" }).check();
  await expect(row.getByText("(ei näytetä)")).toBeVisible();
  await expect(statusOf(page)).toHaveText(saved);
  await page.goto(page.url().replace(/services$/, "summary"));
  await expect(page.getByText("Ei näytetä eikä tulosteta")).toBeVisible();
  await page.getByRole("radio", { name: "Kyllä, asiakas hyväksyy" }).check();
  await page.getByRole("button", { name: "Vahvista suunnitelma" }).click();
  await expect(page.getByText("Suunnitelma on vahvistettu.")).toBeVisible();
  await page.goto(`${new URL(page.url()).pathname}/print`);
  await expect(page.getByText(/Kelan|Kela/).first()).toBeVisible();
  await expect(page.getByText(/velkaneuvo/i)).toHaveCount(0);
});

test("a slider claims no value until there is one, and Tab passes it by", async ({ page, signIn }) => {
  await signIn("worker2");
  await page.goto("/clients");
  await page.getByRole("link", { name: "Mäkelä Riikka" }).click();
  await page.getByRole("link", { name: "Jatka arviointia" }).click();
  const row = page
    .getByRole("listitem")
    .filter({ has: page.locator("input[type=range]") })
    .first();
  const [score, slider] = [
    row.getByRole("textbox", { name: /^Arvio 0–100/ }),
    row.locator("input[type=range]"),
  ];
  await ready(page);
  await score.fill("");
  await expect(slider).toHaveAttribute("data-given", "false");
  await expect(slider).toHaveCSS("opacity", "0.4");
  await expect(score).toHaveValue("");
  expect(await slider.getAttribute("tabindex")).toBe("-1");
  await score.focus();
  await page.keyboard.press("Tab");
  await expect(row.locator("summary")).toBeFocused();

  const box = await slider.boundingBox();
  if (!box) throw new Error("the slider is not drawn");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(slider).toHaveAttribute("data-given", "true");
  await expect(score).toHaveValue(/^(49|50|51)$/);
  await score.fill("35");
  await expect(slider).toHaveValue("35");
});

test("what is typed right after a page came, before its script, reaches the server", async ({
  page,
  signIn,
}) => {
  await signIn("worker2");
  await startPlan(page, "Nopea");
  const wish = page.getByRole("textbox", { name: "Mitä asiakas haluaa?" });
  const goal = page.getByRole("checkbox", { name: "Velka", exact: true });
  await page.reload({ waitUntil: "commit" });
  await wish.fill("Kirjoitettu heti");
  await goal.check();
  await expect(statusOf(page)).toHaveText(saved);
  await page.reload();
  await expect(wish).toHaveValue("Kirjoitettu heti");
  await expect(goal).toBeChecked();
});

async function setShortcuts(page: Page, isOn: boolean): Promise<void> {
  await page.goto("/profile");
  await page.getByRole("checkbox", { name: "Pikanäppäimet ovat käytössä" }).setChecked(isOn);
  await page.getByRole("button", { name: "Tallenna näkymä" }).click();
  await expect(page.getByText("Näkymä on tallennettu.")).toBeVisible();
}

function statusOf(page: Page): Locator {
  return page.locator("[data-save-status]");
}

/** The scripts of the page are at work: React has taken over what the server drew. */
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const line = document.querySelector("[data-save-status]");
    return line !== null && Object.keys(line).some((key) => key.startsWith("__reactFiber"));
  });
}
