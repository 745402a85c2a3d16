import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { addClient } from "./new-client";

const answer = (page: Page, question: RegExp, choice: string | RegExp) =>
  page
    .getByRole("group", { name: question })
    .getByRole("radio", { name: choice, exact: typeof choice === "string" })
    .check();

test("on paper: a worker types a sheet in, is told what cannot wait, and reads what they may", async ({
  page,
  signIn,
}) => {
  await signIn("worker");
  await addClient(page, "Paperi");
  const address = page.url();
  await page.goto(`${address}/voice/sheet?language=fi-simple`);
  await expect(page.getByRole("heading", { name: "Miten sinulla menee?" })).toBeVisible();
  await expect(page.getByText("Sinun ei ole pakko vastata.")).toBeVisible();
  await expect(page.getByText("Paperi")).toHaveCount(0);

  await page.goto(`${address}/voice/paper`);
  await page.getByRole("button", { name: "Tallenna vastaukset" }).click();
  await expect(page.getByText("Valitse yksi vaihtoehto.").first()).toBeVisible();
  await page.getByRole("radio", { name: "Vain tilastoon" }).check();
  await page.getByLabel(/ruoka loppuu/).selectOption("Kyllä");
  await page.getByLabel(/Pelkäätkö jotakuta/).selectOption("Kyllä");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Tallenna vastaukset" }).click();
  await expect(page.getByText("Vastaukset on tallennettu.")).toBeVisible();
  await expect(page.getByText("Asiakas on pelännyt ruoan loppuvan.")).toBeVisible();
  await page.goto(`${address}/voice`);
  await expect(page.getByText("Asiakas ei ole näyttänyt vastauksia.")).toBeVisible();

  await page.goto(`${address}/voice/paper`);
  await page.getByRole("radio", { name: "Näytetään työntekijälle" }).check();
  await page.getByLabel(/terveytesi/).selectOption("Melko huono");
  await page.getByRole("button", { name: "Tallenna vastaukset" }).click();
  await expect(page.getByText("Vastaukset on tallennettu.")).toBeVisible();
  await page.goto("/");
  await page
    .getByRole("link", { name: /uusia vastauksia/ })
    .first()
    .click();
  await expect(page.getByText("Melko huono")).toBeVisible();
  await expectAccessible(page);
});

/** Shares the client's plan with the questions, and opens it as the client does, in a browser of their own. */
async function sharedWith(worker: Page, client: Page, address: string): Promise<void> {
  await worker.goto(`${address}/shares/new`);
  await worker.getByRole("checkbox", { name: /miten asiakkaalla menee/ }).check();
  await worker.getByRole("button", { name: "Tee linkki ja numero" }).click();
  const slip = worker.locator("[data-slip] .font-mono");
  await expect(slip.first()).toBeVisible();
  const [link = "", pin = ""] = await slip.allTextContents();
  await client.goto(new URL(link).pathname);
  await client.getByLabel(/Numero/).fill(pin);
  await client.getByRole("button", { name: "Avaa sivu" }).click();
  await client.getByRole("link", { name: "Kerro, miten sinulla menee" }).click();
  await expect(client.getByRole("heading", { level: 1, name: "Miten sinulla menee?" })).toBeVisible();
}

test("on a shared page: nameless or for the worker, with help at once, and asked once", async ({
  page,
  signIn,
  openBrowser,
  watch,
}) => {
  watch.allow(/status of 422/);
  await signIn("worker");
  await page.goto("/clients");
  const row = page.getByRole("row").filter({ hasText: "Kallio Kaisa" });
  const address = new URL((await row.getByRole("link").getAttribute("href")) ?? "", page.url()).href;
  const client = await openBrowser(undefined, {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });

  await sharedWith(page, client, address);
  await expect(client.getByText(/Vastaukset eivät vaikuta etuuksiisi/)).toBeVisible();
  await answer(client, /Pelkäätkö jotakuta/, "Kyllä");
  await answer(client, /terveytesi/, "En halua vastata");
  await client.getByRole("button", { name: "Lähetä vastaukset" }).click();
  await expect(client.getByText("Valitse vielä, kuka saa nähdä vastauksesi.")).toBeVisible();
  await expect(
    client.getByRole("group", { name: /Pelkäätkö/ }).getByRole("radio", { name: "Kyllä" }),
  ).toBeChecked();
  await answer(client, /Kuka saa nähdä/, /Vain tilastoon/);
  await client.getByRole("button", { name: "Lähetä vastaukset" }).click();
  await expect(client.getByRole("heading", { name: "Apua on heti" })).toBeVisible();
  await expect(client.getByText(/080\s005\s005/)).toBeVisible();
  await expect(client.getByText(/soita heti 112/)).toBeVisible();
  await client.getByRole("link", { name: "Takaisin" }).click();
  await expect(client.getByRole("link", { name: "Kerro, miten sinulla menee" })).toHaveCount(0);
  await page.goto(`${address}/voice`);
  await expect(page.getByText("Asiakas ei ole näyttänyt vastauksia.")).toBeVisible();

  await sharedWith(page, client, address);
  await answer(client, /lääkkeitä ostamatta/, "Kyllä");
  await answer(client, /Kuka saa nähdä/, /Näytä vastaukset työntekijälleni/);
  await client.getByRole("button", { name: "Lähetä vastaukset" }).click();
  await expect(client.getByText(/Lääkkeisiin voi saada apua/)).toBeVisible();
  await page.goto(`${address}/voice`);
  await expect(page.getByText("Asiakas on jättänyt lääkkeitä ostamatta rahan vuoksi.")).toBeVisible();
  await expect(page.getByText(/^Jaetulla sivulla/)).toBeVisible();
});

test("the figures show shares, and nothing of the month that is not over", async ({ page, signIn }) => {
  await signIn("lead3");
  await page.goto("/insights/goals");
  await page.getByRole("link", { name: "Asiakkaan ääni" }).click();
  await expect(page.getByRole("heading", { name: "Asiakkaan ääni" })).toBeVisible();
  await page.getByRole("combobox", { name: "Vuosi" }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Näytä" }).click();
  await expect(page.getByText(/Määrät on pyöristetty lähimpään viiteen/)).toBeVisible();
  const counts = page.getByRole("cell", { name: /^(alle 5|\d*[05])$/ });
  await expect(counts.first()).toBeVisible();
  await expect(page.getByRole("cell", { name: /^\d*[1-46-9]$/ })).toHaveCount(0);
  await expectAccessible(page);
});
