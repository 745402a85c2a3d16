import type { Page } from "@playwright/test";
import { emailOf, expect, fillSignIn, password, test } from "./fixtures";

const ownPassword = "kolme pientä porsasta ja yksi joki";

test("a wrong password and an unknown address get one and the same answer", async ({ page }) => {
  const answers: (string | null)[] = [];
  for (const email of [emailOf("worker4"), "nobody-here@demo.invalid"]) {
    await page.goto("/sign-in");
    await fillSignIn(page, email, "aivan väärä salasana tässä");
    const answer = page.getByRole("alert").filter({ hasText: "Tarkista nämä kohdat" });
    await expect(answer).toBeFocused();
    answers.push(await answer.textContent());
    await expect(page.getByRole("textbox", { name: "Sähköposti" })).toHaveValue(email);
    await expect(page.getByLabel("Salasana", { exact: true })).toHaveAccessibleDescription(
      "Sähköposti tai salasana on väärin. Tarkista molemmat.",
    );
  }
  expect(answers[0]).toBe(answers[1]);
});

test("a page asked for while signed out opens after signing in, and is closed again after signing out", async ({
  page,
}) => {
  await page.goto("/clients");
  await expect(page).toHaveURL("/sign-in?next=%2Fclients");
  await fillSignIn(page, emailOf("worker"), password);
  await expect(page).toHaveURL("/clients");
  await expect(page.getByRole("heading", { level: 1, name: "Asiakkaat" })).toBeVisible();
  const [session] = (await page.context().cookies()).filter(({ name }) => name === "avain");

  await page.getByRole("button", { name: /^Oma valikko/ }).click();
  await page.getByRole("button", { name: "Kirjaudu ulos" }).click();
  await expect(page).toHaveURL("/sign-in?out=1");
  await expect(page.getByText("Olet kirjautunut ulos.")).toBeVisible();
  await page.goto("/clients");
  await expect(page).toHaveURL(/\/sign-in/);

  // The session is gone on the server too, not only the cookie of this browser.
  await page.context().addCookies(session ? [session] : []);
  expect(session?.httpOnly).toBe(true);
  await page.goto("/clients");
  await expect(page).toHaveURL(/\/sign-in\?.*ended=1/);
});

test("an address outside the product is no place to go on to", async ({ page }) => {
  await page.goto("/sign-in?next=https%3A%2F%2Fexample.invalid%2F");
  await fillSignIn(page, emailOf("auditor"), password);
  await expect(page).toHaveURL("/audit");
});

test("someone invited sets a password once, signs in, and is out as soon as the account is closed", async ({
  page,
  signIn,
  openBrowser,
}) => {
  const email = `invited-${Date.now()}@demo.invalid`;
  await signIn("admin");
  const link = await invite(page, email);
  expect(new URL(link).pathname).toMatch(/^\/invite\/[\w-]{20,}$/);

  const other = await openBrowser();
  await other.goto(link);
  await expect(other.getByRole("heading", { level: 1, name: "Tervetuloa Avainpolkuun" })).toBeVisible();
  const newPassword = other.getByLabel("Uusi salasana", { exact: true });
  await newPassword.fill("salasana1234567");
  await other.getByRole("button", { name: "Aseta salasana" }).click();
  await expect(newPassword).toHaveAccessibleDescription(/Tämä salasana on helppo arvata/);
  await newPassword.fill(ownPassword);
  await other.getByRole("button", { name: "Aseta salasana" }).click();
  await expect(other).toHaveURL("/sign-in?set=1");
  await fillSignIn(other, email, ownPassword);
  await expect(other.getByRole("heading", { level: 1, name: "Etusivu" })).toBeVisible();

  const third = await openBrowser();
  await third.goto(link);
  await expect(third.getByRole("heading", { level: 1, name: "Linkki ei toimi" })).toBeVisible();
  await expect(third.getByLabel("Uusi salasana")).toHaveCount(0);

  await page.goto("/admin/users");
  await page.getByRole("row", { name: email }).getByRole("link").click();
  await page.getByRole("button", { name: "Sulje tili" }).click();
  await expect(page.getByText("Tili on suljettu.")).toBeVisible();
  await other.goto("/clients");
  await expect(other).toHaveURL(/\/sign-in\?.*ended=1/);
  await fillSignIn(other, email, ownPassword);
  await expect(other.getByRole("alert").filter({ hasText: "salasana on väärin" })).toBeVisible();
});

test("setting up is not there once there are users", async ({ page, watch }) => {
  watch.allow(/404/);
  const answer = await page.goto("/setup");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "Sivua ei löytynyt" })).toBeVisible();
});

/** Adds a worker and gives the link to hand over. */
async function invite(page: Page, email: string): Promise<string> {
  await page.goto("/admin/users/new");
  await page.getByLabel("Nimi", { exact: true }).fill("Kutsuttu Kokeilija");
  await page.getByLabel("Sähköposti", { exact: true }).fill(email);
  await page.getByRole("radio", { name: "Työntekijä" }).check();
  await page.getByRole("checkbox", { name: "Pohjoisen aikuissosiaalityö" }).check();
  await page.getByRole("button", { name: "Lisää ja tee linkki" }).click();
  return page.getByRole("textbox", { name: "Linkki" }).inputValue();
}
