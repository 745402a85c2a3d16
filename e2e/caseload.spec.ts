import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";

/** The numbers of the page, by what they say. */
const counts = [
  /arviointia? myöhässä$/,
  /arviointia? 14 päivän sisällä$/,
  /ilman suunnitelmaa$/,
  /luonnos kesken yli 14 päivää$/,
  /ei kirjauksia 3 kuukauteen$/,
  /sovitun askeleen päivä mennyt$/,
  /palvelu jonossa yli 2 kuukautta$/,
  /työntekijä poissa tai lähtenyt$/,
  /perustelua ei ole katsottu$/,
];

test("each number of the caseload opens a list of exactly that length", async ({ page, signIn }) => {
  await signIn("lead2");
  await page.goto("/");
  await page.getByRole("navigation").getByRole("link", { name: "Tiimin tilanne" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tiimin tilanne" })).toBeVisible();
  await expectAccessible(page);
  for (const name of counts) await expectSameLength(page, () => page.getByRole("link", { name }), /^\d+/);
  for (const worker of ["Maria Socialarbetare", "Otso Aikuistyö"])
    for (const column of ["Asiakkaita", "Ilman suunnitelmaa", "Arviointi myöhässä"])
      await expectSameLength(
        page,
        () => rowOf(page, worker).getByRole("link", { name: new RegExp(`^${worker}: ${column} \\d+$`) }),
        /\d+$/,
      );
});

test("a filter is kept by name, replaced only when asked to, renamed and deleted, without scripts too", async ({
  openBrowser,
  page,
  signIn,
}) => {
  const plain = await openBrowser("lead2", { javaScriptEnabled: false });
  await plain.goto("/clients?due=late");
  await plain.getByRole("link", { name: "Tallenna tämä rajaus" }).click();
  await plain.getByRole("textbox", { name: "Rajauksen nimi" }).fill("Maanantain lista");
  await plain.getByRole("button", { name: "Tallenna rajaus" }).click();
  await expect(plain).toHaveURL("/clients?due=late");
  const own = plain.getByRole("navigation", { name: "Tallennetut rajaukset" });
  await expect(own.getByRole("link", { name: "Maanantain lista" })).toHaveAttribute("aria-current", "true");

  await signIn("lead2");
  await page.goto("/clients?due=soon");
  await page.getByRole("link", { name: "Tallenna tämä rajaus" }).click();
  const name = page.getByRole("textbox", { name: "Rajauksen nimi" });
  await name.fill("Maanantain lista");
  await page.getByRole("button", { name: "Tallenna rajaus" }).click();
  await expect(name).toHaveAccessibleDescription(/Sinulla on jo tämänniminen rajaus/);
  await expectAccessible(page);
  await page.getByRole("checkbox", { name: "Korvaa aiempi, jos nimi on jo käytössä" }).check();
  await page.getByRole("button", { name: "Tallenna rajaus" }).click();
  await expect(page).toHaveURL("/clients?due=soon");

  await page.goto("/caseload");
  await page.getByRole("link", { name: "Maanantain lista" }).click();
  await expect(page).toHaveURL("/clients?due=soon");
  await expect(page.getByRole("combobox", { name: "Arviointi" })).toHaveValue("soon");
  await page.getByRole("link", { name: "Muuta rajauksia" }).click();
  await page.getByText("Nimeä uudelleen tai poista").click();
  await page.getByRole("textbox", { name: "Uusi nimi" }).fill("Tiistain lista");
  await page.getByRole("button", { name: "Tallenna nimi" }).click();
  await expect(page.getByText("Nimi on vaihdettu.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Tiistain lista" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Poista rajaus Tiistain lista" }).click();
  await expect(page.getByText("Täällä näkyvät rajaukset, jotka tallennat nimellä.")).toBeVisible();
});

test("the list goes into a file as it is shown, under turvakielto by number only", async ({
  page,
  signIn,
}) => {
  await signIn("lead");
  await page.goto("/clients?waiting=late-step");
  const numbers = await page.getByRole("cell", { name: /^A-\d+$/ }).allTextContents();
  expect(numbers.length).toBeGreaterThan(0);
  const lines = await fileOf(page);
  expect(lines[0]).toBe("Numero;Asiakas;Omatyöntekijä;Askeleen päivä;Suunnitelma;Seuraava arviointi;Tila");
  expect(lines.slice(1).map((line) => line.split(";")[0])).toEqual(numbers);
  const days = await page.getByRole("row").locator("td:nth-of-type(3)").allTextContents();
  expect(lines.slice(1).map((line) => line.split(";")[3])).toEqual(days);
  const inOrder = days.map((day) =>
    day
      .split(".")
      .reverse()
      .map((part) => part.padStart(2, "0"))
      .join("-"),
  );
  expect(inOrder).toEqual(inOrder.toSorted());

  await page.goto("/clients");
  const secret = (await fileOf(page)).filter((line) => line.startsWith("A-1018;"));
  expect(secret).toHaveLength(1);
  expect(secret[0]).toContain("Turvakielto, nimi ei näy");
  expect(secret[0]).not.toContain("Väisänen");
});

test("clients are given to another worker from the caseload, one ticked or all of a worker", async ({
  page,
  signIn,
}) => {
  await signIn("lead2");
  for (const [from, to] of [
    ["Maria Socialarbetare", "Otso Aikuistyö"],
    ["Otso Aikuistyö", "Maria Socialarbetare"],
  ] as const) {
    await page.goto("/caseload");
    await rowOf(page, from)
      .getByRole("link", { name: `${from}: Asiakkaita` })
      .click();
    await page.getByRole("checkbox", { name: "Valitse siirrettäväksi A-1028" }).check();
    await page.getByRole("button", { name: "Siirrä valitut" }).click();
    await page.getByRole("checkbox", { name: to }).check();
    await page.getByRole("button", { name: "Katso, miten asiakkaat jakautuvat" }).click();
    await page.getByRole("button", { name: "Siirrä asiakas", exact: true }).click();
    await expect(page.getByText("1 asiakas on siirretty.")).toBeVisible();
  }
  await page.goto("/caseload");
  const row = rowOf(page, "Otso Aikuistyö");
  const count = await row.getByRole("link", { name: /: Asiakkaita/ }).textContent();
  await row.getByRole("link", { name: "Siirrä asiakkaita Otso Aikuistyö" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Otso Aikuistyö" })).toHaveCount(
    Number(/\d+$/.exec(count ?? "")?.[0]),
  );
  await expectAccessible(page);
});

test("the clients of a page are ticked all at once, and none, with scripts and without", async ({
  openBrowser,
  page,
  signIn,
}) => {
  await signIn("lead2");
  const plain = await openBrowser("lead2", { javaScriptEnabled: false });
  for (const each of [page, plain]) {
    await each.goto("/clients");
    const boxes = each.getByRole("checkbox", { name: /^Valitse siirrettäväksi/ });
    await boxes.first().check();
    await each.getByRole("link", { name: "Valitse kaikki tällä sivulla" }).click();
    const none = each.getByRole("link", { name: "Poista valinnat tällä sivulla" });
    await expect(none).toBeVisible();
    for (const box of await boxes.all()) await expect(box).toBeChecked();
    await boxes.first().uncheck();
    await none.click();
    await expect(each.getByRole("link", { name: "Valitse kaikki tällä sivulla" })).toBeVisible();
    for (const box of await boxes.all()) await expect(box).not.toBeChecked();
  }
});

/** Others work at the same time, so a number that has just changed is looked at again. */
async function expectSameLength(page: Page, link: () => Locator, number: RegExp): Promise<void> {
  await expect(async () => {
    await page.goto("/caseload");
    const name = (await link().textContent()) ?? "";
    const count = Number(number.exec(name)?.[0]);
    const href = (await link().getAttribute("href")) ?? "";
    await page.goto(href);
    const total = page.getByText(/^Näytetään \d+–\d+, yhteensä \d+$/);
    const empty = page.getByText(/^(Yksikään asiakas ei vastaa rajausta\.|Kaikki perustelut on katsottu)/);
    await expect(total.or(empty).first()).toBeVisible();
    const length = (await total.count()) > 0 ? /\d+$/.exec((await total.textContent()) ?? "")?.[0] : "0";
    expect(`${name}: ${length}`).toBe(`${name}: ${count}`);
  }).toPass({ timeout: 60_000 });
}

function rowOf(page: Page, worker: string): Locator {
  return page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: worker }) });
}

async function fileOf(page: Page): Promise<string[]> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Vie luettelo tiedostoon (CSV)" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^asiakasluettelo-\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(await file.path(), "utf8");
  expect(text.startsWith("\ufeff")).toBe(true);
  return text.slice(1).trimEnd().split("\r\n");
}
