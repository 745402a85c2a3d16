import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { emailOf, expect, fillSignIn, password, test } from "./fixtures";

test("an own factor comes into plans at once, and stays where it stands when it is retired", async ({
  page,
  signIn,
  openBrowser,
}) => {
  const name = "Etätyön mahdollisuus";
  await signIn("admin");
  await page.goto("/admin/factors");
  await page.getByRole("combobox", { name: "Luokka" }).selectOption({ label: "Työelämä ja koulutus" });
  await page.getByRole("button", { name: "Lisää tekijä" }).click();
  await expect(page.getByRole("textbox", { name: "Suomeksi", exact: true })).toHaveAccessibleDescription(
    /Täytä tämä kohta/,
  );
  const words = { Suomeksi: name, Ruotsiksi: "Möjlighet till distansarbete", Englanniksi: "Remote work" };
  for (const [label, word] of Object.entries(words)) {
    await page.getByRole("textbox", { name: label, exact: true }).fill(word);
    await page
      .getByRole("textbox", { name: `Asiakkaalle ${label.toLowerCase()}` })
      .fill(`Omin sanoin: ${word}`);
  }
  await page.getByRole("button", { name: "Lisää tekijä" }).click();
  await expect(page.getByText("Tekijä on lisätty.")).toBeVisible();

  const worker = await openBrowser("worker");
  await worker.goto("/clients");
  const row = worker.getByRole("row").filter({ hasText: "Järvelä Antti" });
  await worker.goto((await row.getByRole("link").getAttribute("href")) ?? "");
  const plan = await worker.getByRole("link", { name: /^Jatka suunnitelmaa/ }).getAttribute("href");
  await worker.goto((plan ?? "").replace(/\/goals$/, "/factors"));
  const choice = worker.getByRole("group", { name });
  await expect(worker.getByText("organisaation oma tekijä")).toBeVisible();
  // Until the page listens, a press says nothing to the server.
  const status = worker.getByRole("status").filter({ hasText: /^Tallennettu klo/ });
  await expect(async () => {
    for (const effect of ["Heikentää", "Auttaa"])
      await choice.getByRole("radio", { name: effect }).check({ timeout: 3_000 });
    await expect(status).toHaveCount(1, { timeout: 3_000 });
  }).toPass({ timeout: 30_000 });

  await page.getByRole("button", { name: `Poista käytöstä ${name}` }).click();
  await expect(page.getByRole("button", { name: `Palauta käyttöön ${name}` })).toBeVisible();
  await worker.reload();
  await expect(choice.getByRole("radio", { name: /Auttaa/ })).toBeChecked();
});

test("a setting is changed within its bounds and goes back to its default", async ({ page, signIn }) => {
  await signIn("admin");
  await page.goto("/admin/settings");
  const section = page.getByRole("region", { name: "Seuraava arviointi" });
  const field = section.getByRole("textbox", { name: "Kuukautta vahvistamisesta" });
  await field.fill("400");
  await section.getByRole("button", { name: "Tallenna" }).click();
  await expect(field).toHaveAccessibleDescription(/Luku on liian pieni tai liian suuri/);
  // One that no list of another test depends on.
  await field.fill("7");
  await section.getByRole("button", { name: "Tallenna" }).click();
  await expect(section.getByText(/^Pentti Pääkäyttäjä muutti/)).toBeVisible();
  await section.getByRole("button", { name: "Palauta oletus" }).click();
  await expect(section.getByText("Oletus on voimassa.")).toBeVisible();
  await expect(field).toHaveValue("6");
});

test("feedback on a list goes to the administrator and its answer comes back, without a word of the client", async ({
  page,
  signIn,
  openBrowser,
}) => {
  await signIn("worker");
  await page.goto("/feedback?list=methods");
  await page.getByRole("radio", { name: "Jotain puuttui" }).check();
  const words = page.getByRole("textbox", { name: "Kerro omin sanoin" });
  await words.fill("Asiakas A-1001 tarvitsi jotain muuta.");
  await page.getByRole("button", { name: "Lähetä palaute" }).click();
  await expect(words).toHaveAccessibleDescription(/Poista tekstistä asiakkaan numero/);
  await words.fill("Jalkautuva työ puuttui.");
  await page.getByRole("button", { name: "Lähetä palaute" }).click();
  await expect(page.getByText("Kiitos palautteesta!")).toBeVisible();

  const admin = await openBrowser("admin");
  await admin.goto("/admin/users");
  await admin.getByRole("link", { name: /^Luettelopalaute \(\d+\)$/ }).click();
  const item = admin.getByRole("listitem").filter({ hasText: "Jalkautuva työ puuttui." });
  await item.getByText("Vastaa", { exact: true }).click();
  await item.getByRole("textbox", { name: "Vastaus" }).fill("Kiitos, viemme tämän eteenpäin.");
  await item.getByRole("button", { name: "Tallenna vastaus" }).click();
  await expect(item.getByText("Kiitos, viemme tämän eteenpäin.").first()).toBeVisible();
  const file = await download(admin, "Vie tiedostoon (CSV)");
  expect(file).toContain("Jalkautuva työ puuttui.;Kiitos, viemme tämän eteenpäin.");

  await page.goto("/feedback");
  await expect(page.getByText("Kiitos, viemme tämän eteenpäin.")).toBeVisible();
});

test("the lead sees why a client was opened and marks it; the auditor finds and exports it in the log", async ({
  page,
  signIn,
  openBrowser,
}) => {
  const worker = await openBrowser("worker4");
  await worker.goto("/clients?scope=team");
  const row = worker.getByRole("row").filter({ hasText: "A-1029" });
  await row.getByRole("link").click();
  const reason = "Omatyöntekijä on lomalla ja asiakas soitti.";
  await worker.getByRole("textbox", { name: "Perustelu" }).fill(reason);
  await worker.getByRole("button", { name: "Avaa tiedot" }).click();
  await expect(worker.getByText("Avasit tiedot perustelulla.")).toBeVisible();

  await signIn("lead2");
  await page.goto("/");
  await page.getByRole("link", { name: /avau(s|sta), jo(nka|iden) perustelua ei ole katsottu$/ }).click();
  const given = page.getByRole("row").filter({ hasText: reason });
  await expect(given).toContainText("A-1029");
  await given.getByRole("button", { name: /^Merkitse katsotuksi/ }).click();
  await expect(page.getByRole("row").filter({ hasText: reason })).toHaveCount(0);
  await page.getByRole("link", { name: "Näytä kaikki" }).click();
  await expect(page.getByRole("row").filter({ hasText: reason })).toContainText("Sami Vastaava");

  const auditor = await openBrowser("auditor");
  await auditor.goto("/audit");
  await auditor.getByText("Rajaa yhteen asiakkaaseen").click();
  await auditor.getByRole("textbox", { name: "Asiakasnumero tai henkilötunnus" }).fill("a 1029");
  await auditor.getByRole("button", { name: "Näytä asiakkaan rivit" }).click();
  await expect(auditor.getByText("Näytetään asiakkaan A-1029 rivit")).toBeVisible();
  expect(auditor.url()).not.toContain("1029");
  await auditor.getByRole("combobox", { name: "Peruste" }).selectOption({ label: "perusteltu syy" });
  await auditor.getByRole("button", { name: "Näytä", exact: true }).click();
  await expect(
    auditor.getByRole("cell", { name: /avasi asiakkaan tiedot perustellusta syystä$/ }),
  ).toBeVisible();
  const file = await download(auditor, "Vie rivit tiedostoon (CSV)");
  expect(file.startsWith("\ufeffAika (Suomen aikaa);Kuka;")).toBe(true);
  expect(file).toContain("avasi asiakkaan tiedot perustellusta syystä;A-1029;perusteltu syy");
  expect(file).not.toContain(reason);
});

test("a lead gives ticked clients to several workers after a preview, without scripts too", async ({
  page,
  signIn,
  openBrowser,
}) => {
  await signIn("lead");
  const plain = await openBrowser("lead", { javaScriptEnabled: false });
  await plain.goto("/clients");
  for (const number of ["A-1013", "A-1014"])
    await plain.getByRole("checkbox", { name: `Valitse siirrettäväksi ${number}` }).check();
  await plain.getByRole("button", { name: "Siirrä valitut" }).click();
  for (const name of ["Anna Työntekijä", "Juha Ohjaaja"]) await plain.getByRole("checkbox", { name }).check();
  await plain.getByRole("button", { name: "Katso, miten asiakkaat jakautuvat" }).click();
  const preview = plain.getByRole("region", { name: "Näin asiakkaat siirtyvät" });
  await expect(preview.getByText(/^1 asiakas: A-101[34]$/)).toHaveCount(2);
  await preview.getByRole("button", { name: "Siirrä 2 asiakasta" }).click();
  await expect(plain.getByText("2 asiakasta on siirretty.")).toBeVisible();

  await page.goto("/clients");
  await expect(page.getByRole("row").filter({ hasText: "A-1013" })).toContainText("Anna Työntekijä");
  await expect(page.getByRole("row").filter({ hasText: "A-1014" })).toContainText("Juha Ohjaaja");
  // Back to where it was, for the other journeys.
  await tick(page, "A-1013");
  await page.getByRole("button", { name: "Siirrä valitut" }).click();
  await page.getByRole("checkbox", { name: "Juha Ohjaaja" }).check();
  await page.getByRole("button", { name: "Katso, miten asiakkaat jakautuvat" }).click();
  await page.getByRole("button", { name: "Siirrä asiakas", exact: true }).click();
  await expect(page.getByText("1 asiakas on siirretty.")).toBeVisible();
});

test("a lead names a substitute, who sees for whom and until when", async ({ page, signIn, openBrowser }) => {
  await signIn("lead2");
  await page.goto("/substitutes");
  await page.getByRole("link", { name: "Otso Aikuistyö" }).click();
  await page
    .getByRole("combobox", { name: "Kuka sijaistaa" })
    .selectOption({ label: "Maria Socialarbetare" });
  await page.getByRole("textbox", { name: "Ensimmäinen päivä" }).fill("1.1.2026");
  await page.getByRole("textbox", { name: "Viimeinen päivä" }).fill("31.12.2099");
  await page.getByRole("button", { name: "Tallenna sijainen" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Otso Aikuistyö" })).toContainText(
    "Maria Socialarbetare",
  );

  const substitute = await openBrowser("worker3");
  await substitute.goto("/");
  await expect(substitute.getByText("Otso Aikuistyö, 31.12.2099 asti")).toBeVisible();

  await page.getByRole("link", { name: "Otso Aikuistyö" }).click();
  await page.getByRole("combobox", { name: "Kuka sijaistaa" }).selectOption({ label: "Ei kukaan" });
  await page.getByRole("button", { name: "Tallenna sijainen" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Otso Aikuistyö" })).toContainText("ei sijaista");
});

test("the look chosen in the profile is there in the first HTML after signing in elsewhere", async ({
  openBrowser,
}) => {
  const here = await openBrowser();
  await here.goto("/sign-in?next=/profile");
  await fillSignIn(here, emailOf("auditor"), password);
  const section = here.getByRole("region", { name: "Näkymä ja näppäimet" });
  await section.getByRole("radio", { name: "Tumma" }).check();
  await section.getByRole("radio", { name: "Suurin" }).check();
  await section.getByRole("button", { name: "Tallenna näkymä" }).click();
  await expect(here.locator("html[data-theme=dark][data-text=larger]")).toBeAttached();

  const there = await openBrowser(undefined, { javaScriptEnabled: false });
  await there.goto("/sign-in?next=/profile");
  await fillSignIn(there, emailOf("auditor"), password);
  await expect(there.locator("html[data-theme=dark][data-text=larger]")).toBeAttached();
  const theirs = there.getByRole("region", { name: "Näkymä ja näppäimet" });
  await theirs.getByRole("radio", { name: "Laitteen mukaan" }).check();
  await theirs.getByRole("radio", { name: "Tavallinen" }).check();
  await theirs.getByRole("button", { name: "Tallenna näkymä" }).click();
  await expect(there.locator("html:not([data-theme]):not([data-text])")).toBeAttached();
});

test("each page of the office is for its roles and is not there for others", async ({
  openBrowser,
  watch,
}) => {
  watch.allow(/404/);
  const pages: [path: string, roles: readonly string[]][] = [
    ["/admin/factors", ["admin"]],
    ["/admin/settings", ["admin"]],
    ["/admin/feedback", ["admin"]],
    ["/audit", ["auditor"]],
    ["/reasons", ["lead", "auditor"]],
    ["/substitutes", ["lead"]],
    ["/clients/transfer", ["lead"]],
    ["/caseload", ["lead"]],
    ["/saved-filters/caseload", ["lead"]],
    ["/exchange", ["lead"]],
    ["/exchange/clients", ["lead"]],
    ["/feedback", ["worker", "lead"]],
    ["/profile", ["worker", "lead", "admin", "auditor"]],
  ];
  for (const role of ["worker", "lead", "admin", "auditor"] as const) {
    const other = await openBrowser(role);
    for (const [path, roles] of pages) {
      const answer = await other.goto(path);
      expect(answer?.status(), `${path} for ${role}`).toBe(roles.includes(role) ? 200 : 404);
    }
    for (const [path, mayExport] of [
      ["/api/audit/export", role === "auditor"],
      ["/api/feedback/export", role === "admin"],
      ["/api/caseload/export", role === "lead"],
    ] as const) {
      const answer = await other.evaluate(
        (url) => fetch(url, { method: "POST" }).then(({ status }) => status),
        path,
      );
      expect(answer, `${path} for ${role}`).toBe(mayExport ? 200 : 404);
    }
  }
});

async function tick(page: Page, number: string): Promise<void> {
  await page.goto("/clients");
  await page.getByRole("checkbox", { name: `Valitse siirrettäväksi ${number}` }).check();
}

async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFile(await file.path(), "utf8");
}
