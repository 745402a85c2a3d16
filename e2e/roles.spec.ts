import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/** Made-up clients of the northern team, by whose they are, and one under turvakielto in the team of the centre. */
const own = { number: "A-1023", name: "Veera Ojala" };
const colleagues = { number: "A-1033", name: "Katri Haapala", initials: "K. H." };
const blocked = { number: "A-1035", name: "Milla Tuomi" };
const secret = { number: "A-1018", name: "Niko Väisänen" };

test("a colleague's client is initials until a reason is given, and then only to be read", async ({
  page,
  signIn,
  watch,
}) => {
  watch.allow(/404/);
  await signIn("worker3");
  await page.goto("/clients?scope=team");
  const link = rowOf(page, colleagues.number).getByRole("link");
  await expect(link).toHaveAccessibleName(`${colleagues.initials} avaaminen vaatii perustelun`);
  await expect(page.getByRole("main")).not.toContainText("Haapala");
  const clientUrl = new URL((await link.getAttribute("href")) ?? "", page.url()).href.replace("/reason", "");

  await page.goto(clientUrl);
  await expect(page).toHaveURL(`${clientUrl}/reason`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Miksi avaat työkaverin asiakkaan tiedot?",
  );
  await expect(page.getByRole("main")).toContainText(colleagues.initials);
  await expect(page.getByRole("main")).not.toContainText("Haapala");
  const reason = page.getByRole("textbox", { name: "Perustelu" });
  await reason.fill("kiireinen");
  await page.getByRole("button", { name: "Avaa tiedot" }).click();
  await expect(reason).toHaveAccessibleDescription(/Kirjoita perustelu, vähintään 10 merkkiä/);
  await reason.fill("Sijaistan tänään.");
  await page.getByRole("button", { name: "Avaa tiedot" }).click();

  await expect(page.getByRole("heading", { level: 1, name: colleagues.name })).toBeVisible();
  await expect(page).toHaveURL(clientUrl);
  await expect(page.getByText("Avasit tiedot perustelulla.")).toBeVisible();
  const main = page.getByRole("main");
  for (const act of ["Muuta tietoja", "Työntekijät ja arkistointi", "Uusi suunnitelma", "Aloita arviointi"])
    await expect(main.getByRole("link", { name: act })).toHaveCount(0);
  await expect(main.getByRole("button", { name: "Käytetty tänään" })).toHaveCount(0);
  await page
    .getByRole("link", { name: /^Avaa suunnitelma/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /^Asiakas.?suunnitelma$/ })).toBeVisible();
  await expect(main.getByRole("link", { name: "Korjaa suunnitelmaa" })).toHaveCount(0);
  for (const path of ["/edit", "/people"]) await expectMissing(page, `${clientUrl}${path}`);
});

test("a client under turvakielto is in no colleague's list, and only a number to the lead", async ({
  page,
  signIn,
  openBrowser,
  watch,
}) => {
  watch.allow(/404/);
  await signIn("worker2");
  await page.goto("/clients");
  const clientUrl = await hrefOf(page, secret.number);
  await expect(rowOf(page, secret.number)).toContainText("Väisänen");

  const colleague = await openBrowser("worker");
  await search(colleague, secret.number);
  await expect(colleague.getByText("Yhtään asiakasta ei löytynyt.")).toBeVisible();
  await search(colleague, secret.name);
  await expect(colleague.getByText("Yhtään asiakasta ei löytynyt.")).toBeVisible();
  await colleague.goto("/clients?scope=team");
  await expect(colleague.getByRole("table")).not.toContainText(secret.number);
  await expectMissing(colleague, clientUrl);
  await expectMissing(colleague, `${clientUrl}/reason`);

  const lead = await openBrowser("lead");
  await search(lead, secret.number);
  const row = rowOf(lead, secret.number);
  await expect(row).toContainText("Turvakielto, nimi ei näy");
  await expect(lead.getByRole("main")).not.toContainText("Väisänen");
  await row.getByRole("link").click();
  await expect(lead.getByRole("heading", { level: 1 })).toHaveText("Työntekijät ja arkistointi");
  await expect(lead.getByRole("main")).toContainText(secret.number);
  await expect(lead.getByRole("main")).not.toContainText("Väisänen");
  await expectMissing(lead, clientUrl);
});

test("a block beats every other right, also the lead's", async ({ page, signIn, openBrowser, watch }) => {
  watch.allow(/404/);
  await signIn("worker4");
  await page.goto("/clients");
  const clientUrl = await hrefOf(page, blocked.number);
  await page.goto(`${clientUrl}/people`);
  const section = page.getByRole("region", { name: "Estolista" });
  for (const name of ["Maria Socialarbetare", "Sami Vastaava"]) {
    await section
      .getByRole("combobox", { name: "Työntekijä" })
      .selectOption({ label: `${name}, Pohjoisen aikuissosiaalityö` });
    await section.getByRole("button", { name: "Lisää estolistalle" }).click();
    await expect(section.getByRole("button", { name: `Poista esto ${name}` })).toBeVisible();
  }

  for (const person of ["worker3", "lead2"] as const) {
    const other = await openBrowser(person);
    await search(other, blocked.number);
    await expect(other.getByText("Yhtään asiakasta ei löytynyt.")).toBeVisible();
    await other.goto("/clients?scope=team");
    await expect(rowOf(other, "A-1021")).toBeVisible();
    await expect(rowOf(other, blocked.number)).toHaveCount(0);
    await expectMissing(other, clientUrl);
    await expectMissing(other, `${clientUrl}/people`);
  }

  for (const name of ["Maria Socialarbetare", "Sami Vastaava"]) {
    await section.getByRole("button", { name: `Poista esto ${name}` }).click();
    await expect(section.getByRole("button", { name: `Poista esto ${name}` })).toHaveCount(0);
  }
});

test("another team's client does not exist, and neither do clients for administrators and auditors", async ({
  page,
  signIn,
  openBrowser,
  watch,
}) => {
  watch.allow(/404/);
  await signIn("worker3");
  await page.goto("/clients");
  const clientUrl = await hrefOf(page, own.number);
  await page.goto(clientUrl);
  await expect(page.getByRole("heading", { level: 1, name: own.name })).toBeVisible();
  const planUrl = await page
    .getByRole("link", { name: /^Avaa suunnitelma/ })
    .first()
    .getAttribute("href");
  expect(planUrl).toMatch(/\/plans\//);

  const closed = {
    worker: [],
    lead: [],
    admin: ["/clients", "/clients/new", "/audit"],
    auditor: ["/clients", "/clients/new", "/admin/users"],
  };
  for (const person of ["worker", "lead", "admin", "auditor"] as const) {
    const other = await openBrowser(person);
    for (const path of [clientUrl, `${clientUrl}/reason`, `${clientUrl}/people`, planUrl ?? ""])
      await expectMissing(other, path);
    for (const path of closed[person]) await expectMissing(other, path);
  }
});

test("each of the lead's counts opens a list of exactly that length", async ({ page, signIn }) => {
  await signIn("lead2");
  const expected: [name: RegExp, numbers: string[]][] = [
    [/^\d+ arviointia? myöhässä$/, ["A-1024", "A-1030", "A-1034", "A-1040"]],
    [/^\d+ arviointia? 14 päivän sisällä$/, ["A-1025", "A-1027", "A-1035", "A-1037"]],
    [/^\d+ asiakas(ta)? ilman suunnitelmaa$/, ["A-1021", "A-1022", "A-1031", "A-1032"]],
    [/^\d+ luonnos(ta)? kesken$/, ["A-1022", "A-1027", "A-1032", "A-1037"]],
  ];
  for (const [name, numbers] of expected) {
    await page.goto("/");
    const count = page.getByRole("region", { name: "Nyt odottaa" }).getByRole("link", { name });
    await expect(count).toHaveAccessibleName(new RegExp(`^${numbers.length} `));
    await count.click();
    await expect(page.getByText(`Näytetään 1–${numbers.length}, yhteensä ${numbers.length}`)).toBeVisible();
    const listed = await page.getByRole("cell", { name: /^A-\d+$/ }).allTextContents();
    expect(listed.sort()).toEqual(numbers);
  }
});

test("search finds by part of a name, by number and by personal id, and leaves no trace in any address", async ({
  page,
  signIn,
}) => {
  await signIn("worker3");
  await page.goto("/clients");
  const masked = page.getByRole("row").filter({ hasText: /\*{4}/ }).first();
  const withId = new URL((await masked.getByRole("link").getAttribute("href")) ?? "", page.url()).href;
  const number = await masked.getByRole("cell", { name: /^A-\d+$/ }).textContent();
  await page.goto(`${withId}/edit`);
  const personalId = await page.getByRole("textbox", { name: "Henkilötunnus" }).inputValue();
  expect(personalId).toMatch(/^\d{6}[-A]9\d\d[0-9A-Y]$/);

  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(decodeURIComponent(request.url())));
  const spaced = ` ${personalId.slice(0, 6)} ${personalId.slice(6, 7)} ${personalId.slice(7).toLowerCase()} `;
  const searches: [typed: string, found: string | null][] = [
    ["ojala ve", own.number],
    ["VEERA", own.number],
    [" a-1023 ", own.number],
    ["1023", own.number],
    [spaced, number],
    [colleagues.name, colleagues.number],
  ];
  for (const [typed, found] of searches) {
    await search(page, typed);
    await expect(page.getByText("Löytyi 1 asiakas.")).toBeVisible();
    await expect(page.getByRole("cell", { name: /^A-\d+$/ })).toHaveText(found ?? "");
  }
  await search(page, "haap");
  await expect(page.getByText("Yhtään asiakasta ei löytynyt.")).toBeVisible();
  expect(addresses.length).toBeGreaterThan(searches.length);
  for (const address of addresses)
    expect(address).not.toMatch(new RegExp(`ojala|veera|haapa|${personalId.slice(0, 6)}`, "i"));
});

function rowOf(page: Page, number: string) {
  return page.getByRole("row").filter({ has: page.getByRole("cell", { name: number, exact: true }) });
}

/** The address a row of the list leads to. */
async function hrefOf(page: Page, number: string): Promise<string> {
  const href = await rowOf(page, number).getByRole("link").getAttribute("href");
  return new URL(href ?? "", page.url()).href;
}

async function search(page: Page, text: string): Promise<void> {
  await page.goto("/clients");
  await page.getByRole("searchbox", { name: "Hae asiakasta" }).fill(text);
  await page.getByRole("button", { name: "Hae", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Hakutulokset" })).toBeVisible();
  await expect(page).toHaveURL("/clients");
}

async function expectMissing(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "Sivua ei löytynyt" })).toBeVisible();
}
