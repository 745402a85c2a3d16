import { expect, test } from "./fixtures";

test("anybody finds the statement, says what does not work, and the administrator writes down the answer", async ({
  page,
  openBrowser,
}) => {
  await page.goto("/sign-in");
  await page.getByRole("contentinfo").getByRole("link", { name: "Saavutettavuus" }).click();
  await expect(page.getByRole("heading", { name: "Saavutettavuusseloste", level: 1 })).toBeVisible();
  await expect(page.getByText("Traficom")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Anna palautetta" }).click();
  await page.getByRole("button", { name: "Lähetä palaute" }).click();
  await expect(page.getByRole("textbox", { name: "Palaute" })).toHaveAccessibleDescription(
    /Täytä tämä kohta/,
  );
  const words = `Koosteen otsikko ei näy ${Date.now()}`;
  await page.getByRole("radio", { name: "Saavutettavuudesta" }).check();
  await page.getByRole("textbox", { name: "Palaute" }).fill(words);
  await page.getByRole("textbox", { name: /^Sähköposti tai puhelin/ }).fill("nimi@esimerkki.invalid");
  await page.getByRole("button", { name: "Lähetä palaute" }).click();
  await expect(page.getByText("Kiitos palautteesta!")).toBeVisible();

  const admin = await openBrowser("admin");
  await admin.goto("/admin/settings");
  await admin.getByRole("link", { name: /^Palvelupalaute \(\d+\)$/ }).click();
  const item = admin.getByRole("listitem").filter({ hasText: words });
  await expect(item.getByText(/^Vastaa viimeistään/)).toBeVisible();
  await item.getByText("Kirjaa vastaus").click();
  await item
    .getByRole("textbox", { name: "Mitä vastasit tai teit" })
    .fill("Korjattu, vastasin sähköpostilla.");
  await item.getByRole("button", { name: "Tallenna" }).click();
  await expect(item.getByText(/^Käsitelty/)).toBeVisible();
});

test("the foot of every page leads to the statement, in each language", async ({ page, signIn }) => {
  await signIn("worker");
  for (const path of ["/", "/clients"]) {
    await page.goto(path);
    await expect(page.getByRole("contentinfo").getByRole("link", { name: "Saavutettavuus" })).toBeVisible();
  }
  await page.context().clearCookies();
  for (const [language, title] of [
    ["Svenska", "Tillgänglighetsutlåtande"],
    ["English", "Accessibility statement"],
  ] as const) {
    await page.goto("/accessibility");
    await page.getByRole("button", { name: language }).click();
    await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  }
});

test("a text for clients is in force once it is saved", async ({ page, signIn }) => {
  await signIn("admin");
  await page.goto("/admin/settings");
  const field = page.getByRole("textbox", { name: /^Yhteystieto saavutettavuudesta/ });
  await field.fill("toinen@demo.invalid");
  await page.getByRole("button", { name: "Tallenna Yhteystieto saavutettavuudesta" }).click();
  await expect(page.getByText("Asetus on tallennettu.")).toBeVisible();
  await page.goto("/accessibility");
  await expect(page.getByText("toinen@demo.invalid")).toBeVisible();
});
