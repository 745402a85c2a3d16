import type { Download, Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";

const tabs = [
  ["goals", "Tavoitteet"],
  ["attainment", "Saavuttaminen"],
  ["methods", "Menetelmät"],
  ["side-by-side", "Menetelmät ja tavoitteet"],
  ["factors", "Tilannetekijät"],
  ["profiles", "Tilanneprofiilit"],
  ["reference", "Vertailu"],
] as const;

test.describe.configure({ mode: "parallel" });

test("a lead walks through the figures from tab to tab with one filter", async ({ page, signIn }) => {
  await signIn("lead");
  await page.goto("/");
  await page.getByRole("link", { name: "Tulokset", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tulokset" })).toBeVisible();
  await page.getByText("Lisää rajauksia").click();
  await page.getByLabel("Kuka täytti").selectOption("all");
  await page.getByLabel("Ryhmittely").selectOption("age");
  await page.getByRole("button", { name: "Näytä", exact: true }).click();
  await expect(page.getByRole("columnheader", { name: /^30–54 v/ }).first()).toBeVisible();

  const parts = page.getByRole("navigation", { name: "Tulosten osat" });
  for (const [tab, name] of tabs.slice(1)) {
    await parts.getByRole("link", { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/insights/${tab}\\?.*took=all`));
    await expect(page).toHaveTitle(`${name} – Tulokset – Avainpolku`);
    await expect(page.getByText(/^Mukana on .* asiakas/)).toBeVisible();
  }
});

for (const [tab] of tabs)
  test(`${tab}: every number opens as many clients as it says`, async ({ page, signIn }) => {
    test.slow();
    await signIn("lead");
    for (const query of tab === "goals" || tab === "methods" ? ["", "?by=age&took=all"] : [""]) {
      await page.goto(`/insights/${tab}${query}`);
      const numbers = await countsOf(page);
      if (tab !== "side-by-side") expect(numbers.size).toBeGreaterThan(0);
      for (const [address, count] of numbers) {
        const list = await page.request.get(address);
        const said = /, [^<]*: (\d+) asiakas(?:ta)?\./.exec((await list.text()).replaceAll("<!-- -->", ""));
        expect(Number(said?.[1]), address).toBe(count);
      }
    }
  });

test("a list behind a number has the clients, and leads back to the same figures", async ({
  page,
  signIn,
}) => {
  await signIn("lead");
  await page.goto("/insights/goals?took=all");
  const [first] = await countsOf(page);
  const [address, count] = first ?? ["", 0];
  await page.goto(address);
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(count + 1);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Takaisin tuloksiin" }).click();
  await expect(page).toHaveURL(/\/insights\/goals\?took=all$/);
});

test("the study's rule counts only clients with a plan and an evaluation", async ({ page, signIn }) => {
  await signIn("lead");
  await page.goto("/insights/goals?took=all");
  const all = await clientsCounted(page);
  await page.getByLabel("Laskusääntö").selectOption("study");
  await page.getByRole("button", { name: "Näytä", exact: true }).click();
  await expect(page.getByText("Tutkimuksen sääntö: mukana ovat")).toBeVisible();
  // The address is there before the page: a number is looked for until the page has come.
  await expect.poll(() => clientsCounted(page)).toBeLessThan(all);
});

test("a table is kept as CSV and as XLSX with the same rows, and says whom it counts", async ({
  page,
  signIn,
}) => {
  await signIn("lead");
  await page.goto("/insights/goals?gender=woman&from=2020-01-01");
  const kept = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lataa CSV" }).last().click();
  const csv = await kept;
  expect(csv.suggestedFilename()).toMatch(/^goals-by-gender-\d{4}-\d\d-\d\d\.csv$/);
  const lines = await linesOf(csv);
  expect(lines[0]).toMatch(/^\ufeff;Tavoite;Kaikki/);
  expect(lines.filter((line) => /^[^;]+;[^;]+;\d/.test(line))).toHaveLength(39);
  expect(lines).toContain("Mukana ovat vain naiset.");
  expect(lines).toContain("Suunnitelma on vahvistettu 1.1.2020 tai sen jälkeen.");
  for (const said of lines.slice(lines.indexOf("") + 1).filter((line) => /^(Luvuissa|Mukana)/.test(line)))
    await expect(page.getByText(said.replaceAll('"', ""))).toBeVisible();

  const sheet = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lataa XLSX" }).last().click();
  expect((await sheet).suggestedFilename()).toMatch(/^goals-by-gender-.*\.xlsx$/);
});

test("on paper a tab has its sentences and rows, not its form and buttons", async ({ page, signIn }) => {
  await signIn("lead");
  await page.goto("/insights/methods?gender=man&took=all");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Lataa CSV" }).first()).toBeHidden();
  await expect(page.getByLabel("Laskusääntö")).toBeHidden();
  await expect(page.getByText(/^Tulostettu /)).toBeVisible();
  for (const said of ["Luvuissa ovat", "vain miehet", "täyttipä kuka tahansa", "ei ole rajattu"])
    await expect(page.getByText(said)).toBeVisible();
  // The width of an A4 that lies down, within its margins, in CSS pixels.
  await page.setViewportSize({ width: 986, height: 650 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(986);
});

test("an empty selection says so in a sentence", async ({ page, signIn }) => {
  await signIn("lead");
  for (const [tab] of tabs) {
    await page.goto(`/insights/${tab}?from=1.1.1990&to=31.12.1990`);
    await expect(page.getByText("Yksikään asiakas ei sovi rajaukseen.")).toBeVisible();
  }
});

test("the county's figures are rounded to five on the page and in the file, and open no list", async ({
  page,
  signIn,
  watch,
}) => {
  watch.allow(/status of 404/);
  await signIn("lead");
  await page.goto("/insights/goals?view=county");
  await expect(page.getByText("alle 5").first()).toBeVisible();
  await expect(page.getByText(/luvut on pyöristetty lähimpään viiteen/).first()).toBeVisible();
  expect((await clientsCounted(page)) % 5).toBe(0);
  const cells = await page.locator(".figure-table td").allTextContents();
  const counts = cells.flatMap((cell) => /\((\d+)\)/.exec(cell)?.[1] ?? []).map(Number);
  expect(counts.length).toBeGreaterThan(0);
  expect(counts.filter((count) => count < 5 || count % 5 > 0)).toEqual([]);
  expect((await countsOf(page)).size).toBe(0);
  const kept = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lataa CSV" }).last().click();
  const lines = await linesOf(await kept);
  expect(lines.join()).toContain("alle 5");
  expect(lines.join()).toContain("luvut on pyöristetty lähimpään viiteen");
  const answer = await page.goto(
    "/insights/clients?view=county&table=goals-by-gender&code=debt&cell=count&figure=goals-by-gender",
  );
  expect(answer?.status()).toBe(404);
});

test("the county's figures are narrowed to any one team, rounded there too", async ({ page, signIn }) => {
  await signIn("lead");
  await page.goto("/insights/goals?view=county");
  const all = await clientsCounted(page);
  await page.getByRole("combobox", { name: "Tiimi", exact: true }).selectOption("Etelän aikuissosiaalityö");
  await page.getByRole("button", { name: "Näytä", exact: true }).click();
  await expect(page).toHaveURL(/view=county&team=/);
  await expect(page.getByRole("combobox", { name: "Tiimi", exact: true })).toHaveValue(/./);
  expect(await clientsCounted(page)).toBeLessThan(all);
  await expect(page.getByText("alle 5").first()).toBeVisible();
  expect((await countsOf(page)).size).toBe(0);
  // In one's own figures another's team narrows nothing.
  await page.getByLabel("Kenen luvut").selectOption("");
  await page.getByRole("button", { name: "Näytä", exact: true }).click();
  await expect.poll(async () => (await countsOf(page)).size).toBeGreaterThan(0);
});

test("a team with clients enough has pairs side by side, and groups beside the study's", async ({
  page,
  signIn,
}) => {
  await signIn("lead3");
  await page.goto("/insights/side-by-side");
  const numbers = await countsOf(page);
  expect(numbers.size).toBeGreaterThan(20);
  expect(Math.min(...numbers.values())).toBeGreaterThanOrEqual(10);
  await expectAccessible(page);
  await page.goto("/insights/profiles");
  await page.getByRole("button", { name: "Laske ryhmittely" }).click();
  await expect(page.getByRole("heading", { name: "Ryhmä 3" })).toBeVisible();
  await expectAccessible(page);
});

test("a worker sees the figures of their own clients, and how one client's situation reads", async ({
  page,
  signIn,
}) => {
  await signIn("worker");
  await page.goto("/insights/goals?took=all");
  const [first] = await countsOf(page);
  expect(first?.[1]).toBeGreaterThan(0);
  await page.goto("/clients");
  await page.getByRole("link", { name: /Kallio Kaisa/ }).click();
  const reading = page.getByText("Tilanne yhdeksän tekijän valossa");
  await reading.click();
  await expect(page.getByText("Vain työntekijälle.")).toBeVisible();
  await expect(page.getByRole("img", { name: /Yhdeksän tekijän arviot/ })).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  await expect(reading).toBeHidden();
});

test("an auditor without the county's figures has none", async ({ page, signIn, watch }) => {
  watch.allow(/status of 404/);
  await signIn("auditor");
  expect((await page.goto("/insights/goals"))?.status()).toBe(404);
});

/** The numbers of a page that open a list, by the list's address. */
async function countsOf(page: Page): Promise<Map<string, number>> {
  const found = await page
    .locator("td a[href*='/insights/clients']")
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute("href") ?? "", Number(link.firstChild?.textContent)] as const),
    );
  return new Map(found);
}

async function linesOf(file: Download): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString().split("\r\n");
}

async function clientsCounted(page: Page): Promise<number> {
  const text = await page.getByText(/^Mukana on /).textContent();
  return Number(/\d+/.exec(text ?? "")?.[0]);
}
