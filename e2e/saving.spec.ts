import type { Page } from "@playwright/test";
import { emailOf, expect, fillSignIn, password, test } from "./fixtures";

/** Made-up clients of one worker, with a plan and with an evaluation under way. */
const withDraftPlan = "Kalle Saarinen";
const withDraftEvaluation = "Riikka Mäkelä";
const evaluatedTwice = "Mikko Heikkilä";

const wishName = "Mitä asiakas haluaa?";
const saved = /^Tallennettu klo \d{1,2}\.\d\d$/;

test("what is typed is on the server as soon as the page says so", async ({ page, signIn }) => {
  await signIn("worker2");
  await openPlan(page, "methods");
  const strengths = page.getByRole("textbox", { name: "Vahvuudet asiakkaan sanoin" });
  await strengths.fill("Sinnikäs ja hauska");
  await expect(statusOf(page)).toHaveText(saved);
  await page.reload();
  await expect(strengths).toHaveValue("Sinnikäs ja hauska");

  await openClient(page, withDraftEvaluation);
  await page.getByRole("link", { name: "Jatka arviointia" }).click();
  const score = page.getByRole("textbox", { name: /^Arvio 0–100/ }).first();
  // Another number than is there: the same one would change nothing.
  const another = (await score.inputValue()) === "35" ? "36" : "35";
  await score.fill(another);
  await expect(statusOf(page)).toHaveText(saved);
  await page.reload();
  await expect(score).toHaveValue(another);
});

test("edits without a network wait, and are all on the server when it is back", async ({
  page,
  signIn,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  await signIn("worker2");
  await openPlan(page, "goals");
  const goal = await untickedGoal(page, ["Velka", "Asuminen", "Työkyky", "Vuorokausirytmi", "Työnhaku"]);
  await page.context().setOffline(true);
  const wish = page.getByRole("textbox", { name: wishName });
  await wish.fill("Ilman verkkoa kirjoitettu");
  await page.getByRole("checkbox", { name: goal, exact: true }).check();
  const words = page.getByRole("textbox", { name: `Omin sanoin ${goal}` });
  await words.fill("Tämäkin ilman verkkoa");
  await expect(statusOf(page)).toHaveText("Ei yhteyttä. 3 muutosta odottaa, ne tallentuvat itsestään.");
  await expect(page.getByRole("alert").filter({ hasText: "pidä sivu auki" })).toHaveCount(1);

  await page.context().setOffline(false);
  await expect(statusOf(page)).toHaveText(saved);
  await page.reload();
  await expect(wish).toHaveValue("Ilman verkkoa kirjoitettu");
  await expect(page.getByRole("checkbox", { name: goal, exact: true })).toBeChecked();
  await expect(words).toHaveValue("Tämäkin ilman verkkoa");
});

test("two people in one field: the second sees both texts and chooses", async ({
  page,
  signIn,
  openBrowser,
  watch,
}) => {
  watch.allow(/status of 409/);
  await signIn("worker2");
  await openPlan(page, "goals");
  const planUrl = page.url();
  const lead = await openBrowser("lead");
  await lead.goto(`${planUrl.replace(/\/plans\/.*/, "")}/people`);
  await lead.getByRole("button", { name: "Lisää minut työpariksi" }).click();
  await expect(lead.getByRole("button", { name: "Poista työparista Liisa Johtava" })).toBeVisible();
  await lead.goto(planUrl);

  const [theirs, mine] = [lead, page].map((each) => each.getByRole("textbox", { name: wishName }));
  // Others' texts come in at once, but not under the pen.
  await mine?.focus();
  await theirs?.fill("Esihenkilön teksti");
  await expect(statusOf(lead)).toHaveText(saved);
  await mine?.fill("Työntekijän teksti");
  const choice = page.getByRole("region", { name: /Kumpi jätetään\? Mitä asiakas haluaa/ });
  await expect(choice).toContainText("Liisa Johtava muutti tätä");
  await expect(choice.getByText("Esihenkilön teksti", { exact: true })).toBeVisible();
  await expect(choice.getByText("Työntekijän teksti", { exact: true })).toBeVisible();
  await expect(statusOf(page)).toHaveText("1 kohta ei ole tallennettu");
  await choice.getByRole("button", { name: `Pidä minun: ${wishName}` }).click();
  await expect(choice).toHaveCount(0);
  await expect(statusOf(page)).toHaveText(saved);

  // The lead's pen is still in the field: now the choice is theirs, and they give way.
  await theirs?.fill("Vielä yksi teksti");
  const leadsChoice = lead.getByRole("region", { name: /Kumpi jätetään\?/ });
  await leadsChoice.getByRole("button", { name: `Ota toisen: ${wishName}` }).click();
  await expect(leadsChoice).toHaveCount(0);
  await expect(lead.getByRole("textbox", { name: wishName })).toHaveValue("Työntekijän teksti");
  for (const each of [page, lead]) {
    await each.reload();
    await expect(each.getByRole("textbox", { name: wishName })).toHaveValue("Työntekijän teksti");
  }
});

test("when the session ends under the pen, signing in again happens in place and the text is saved", async ({
  page,
  openBrowser,
  watch,
}) => {
  watch.allow(/status of 401/);
  await page.goto("/sign-in");
  await fillSignIn(page, emailOf("worker2"), password);
  await expect(page).toHaveURL("/");
  await openPlan(page, "goals");
  const planUrl = page.url();

  // The same session ends elsewhere, on the server: this browser still has its cookie.
  const elsewhere = await openBrowser();
  await elsewhere.context().addCookies(await page.context().cookies());
  await elsewhere.goto("/");
  await elsewhere.getByRole("button", { name: /^Oma valikko/ }).click();
  await elsewhere.getByRole("button", { name: "Kirjaudu ulos" }).click();
  await expect(elsewhere).toHaveURL(/\/sign-in/);

  const wish = page.getByRole("textbox", { name: wishName });
  await wish.fill("Kirjoitettu istunnon päätyttyä");
  const dialog = page.getByRole("dialog", { name: "Kirjaudu uudelleen" });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel("Sähköposti").fill(emailOf("worker2"));
  await dialog.getByLabel("Salasana").fill("ei tämä, mutta pitkä kyllä");
  await dialog.getByRole("button", { name: "Kirjaudu ja jatka" }).click();
  await expect(dialog.getByText("Sähköposti tai salasana ei täsmää. Yritä uudelleen.")).toBeVisible();
  await dialog.getByLabel("Salasana").fill(password);
  await dialog.getByRole("button", { name: "Kirjaudu ja jatka" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(statusOf(page)).toHaveText(saved);
  await expect(page).toHaveURL(planUrl);
  await page.reload();
  await expect(wish).toHaveValue("Kirjoitettu istunnon päätyttyä");
});

test("a date that is none stops no other field", async ({ page, signIn, watch }) => {
  watch.allow(/status of 422/);
  await signIn("worker2");
  await openPlan(page, "summary");
  const day = page.getByRole("textbox", { name: "Seuraavan tapaamisen päivä" });
  const before = await day.inputValue();
  await day.fill("32.13.");
  await page.getByRole("textbox", { name: "Paikka" }).fill("Kirjaston ryhmähuone");
  await expect(statusOf(page)).toHaveText("1 kohta ei ole tallennettu");
  await expect(day).toHaveAccessibleDescription(/muodossa p\.k\.vvvv, esimerkiksi 5\.1\.2027\./);
  await expect(day).toHaveValue("32.13.");

  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Paikka" })).toHaveValue("Kirjaston ryhmähuone");
  await expect(day).toHaveValue(before);
  await day.fill("5.1.27");
  await expect(statusOf(page)).toHaveText(saved);
  await page.reload();
  await expect(day).toHaveValue("5.1.2027");
});

test("leaving right after typing loses nothing, by a link or by the address bar", async ({
  page,
  signIn,
}) => {
  await signIn("worker2");
  await openPlan(page, "goals");
  const planUrl = page.url();
  const wish = page.getByRole("textbox", { name: wishName });
  await wish.fill("Lähti linkistä");
  await page.getByRole("navigation", { name: "Päävalikko" }).getByRole("link", { name: "Asiakkaat" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Asiakkaat" })).toBeVisible();
  await page.goto(planUrl);
  await expect(wish).toHaveValue("Lähti linkistä");

  page.on("dialog", (dialog) => dialog.accept());
  await wish.fill("Lähti osoiteriviltä");
  await page.goto("/clients");
  await expect(async () => {
    await page.goto(planUrl);
    await expect(wish).toHaveValue("Lähti osoiteriviltä", { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
});

test("without JavaScript the plan's goals and the progress can be read", async ({
  page,
  signIn,
  openBrowser,
}) => {
  await signIn("worker2");
  await openPlan(page, "goals");
  const planUrl = page.url();
  const wish = await page.getByRole("textbox", { name: wishName }).inputValue();
  const ticked = await tickedNames(page);
  expect(ticked.length).toBeGreaterThan(10);
  await openClient(page, evaluatedTwice);
  const table = page.getByRole("table", { name: "Tavoitteet ja niiden kehitys" });
  const rows = await table.getByRole("row").allInnerTexts();
  expect(rows.join("\n")).toMatch(/\d/);

  const plain = await openBrowser("worker2", { javaScriptEnabled: false });
  await plain.goto(page.url());
  await expect(plain.getByRole("heading", { level: 1, name: evaluatedTwice })).toBeVisible();
  expect(
    await plain.getByRole("table", { name: "Tavoitteet ja niiden kehitys" }).getByRole("row").allInnerTexts(),
  ).toEqual(rows);
  await plain.goto(planUrl);
  await expect(plain.getByRole("textbox", { name: wishName })).toHaveValue(wish);
  expect(await tickedNames(plain)).toEqual(ticked);
});

/** What is seen of the status line; what is heard of it comes later, so that typing is not drowned. */
function statusOf(page: Page) {
  return page.locator("[data-save-status]");
}

async function openClient(page: Page, name: string): Promise<void> {
  await page.goto("/clients");
  const [first = "", last = ""] = name.split(" ");
  await page.getByRole("link", { name: `${last} ${first}` }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** The part of the plan under way, with its scripts at work. */
async function openPlan(page: Page, part: "goals" | "methods" | "summary"): Promise<void> {
  await openClient(page, withDraftPlan);
  const goals = await page.getByRole("link", { name: "Jatka suunnitelmaa" }).getAttribute("href");
  await page.goto(`${goals?.replace(/\/goals$/, "")}/${part}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

async function untickedGoal(page: Page, names: string[]): Promise<string> {
  for (const name of names)
    if (!(await page.getByRole("checkbox", { name, exact: true }).isChecked())) return name;
  throw new Error("all of these goals are ticked already");
}

function tickedNames(page: Page): Promise<string[]> {
  const list = page.getByRole("region", { name: "Valitse tavoitteet" });
  return list.getByRole("checkbox", { checked: true }).evaluateAll((boxes) => boxes.map((box) => box.id));
}
