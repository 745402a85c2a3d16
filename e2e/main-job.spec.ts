import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./fixtures";

/*
 * The whole job, as a worker does it in Finnish: a new client, a plan, its evaluation, a second one, the progress, paper.
 */
const goals = [
  "Arjen taidot",
  "Vuorokausirytmi",
  "Näkemys tulevaisuudesta",
  "Itsetuntemus",
  "Ihmissuhteet",
  "Vanhempana jaksaminen",
  "Irtautuminen väkivallan uhkasta",
  "Koulutukseen hakeminen",
  "Työkyky",
  "Työnhaku",
  "Talouden hallinta",
  "Velka",
  "Asuminen",
  "Alkoholinkäytön hallinta",
];
const ownGoal = "Haluan oman koiran";
const important = ["Velka", "Ihmissuhteet", "Työnhaku"];

const factors: [name: string, effect: string][] = [
  ["Elinympäristö kokonaisuutena", "Auttaa"],
  ["Kokemukset opiskelusta", "Heikentää"],
  ["Kokemukset työelämästä", "Auttaa"],
  ["Koulutus", "Neutraali"],
  ["Motivaatio työllistymiseen tai kouluttautumiseen", "Auttaa"],
  ["Sitoutuminen koulutukseen tai työllistymiseen", "Neutraali"],
  ["Suhtautuminen koulutus- ja työllistymismahdollisuuksiin", "Heikentää"],
  ["Suhtautuminen omiin mahdollisuuksiin työllistyä tai päästä koulutukseen", "Heikentää"],
  ["Palvelut ja etuudet kokonaisuutena", "Auttaa"],
  ["Taloudenhallinta", "Heikentää"],
  ["Taloustilanne", "Heikentää"],
  ["Arjen voimavarat kokonaisuutena", "Auttaa"],
];
const services = ["Kelan palvelut", "Talous- ja velkaneuvonta", "Sosiaalinen kuntoutus"];
const methods = [
  "Asiakasta tukeva keskustelu",
  "Asiakkaan osallisuuden tukeminen",
  "Asiakkaan taloustilanteen selvittäminen",
  "Asiakkaan tukeminen työpaikan hakemisessa",
  "Suunnitelman tekeminen asiakkaalle",
  "Ehkäisevä toimeentulotuki",
  "Asiakkaan ohjaaminen palveluihin",
  "Asiakkaan avustaminen lomakkeiden kanssa",
  "Verkostotyö",
];
const steps = [
  "Soitetaan velkaneuvontaan",
  "Täytetään hakemus",
  "Varataan lääkäriaika",
  "Tavataan uudelleen",
];

/** Names that the table of progress writes shorter. */
const shortNames: Readonly<Record<string, string>> = { "Alkoholinkäytön hallinta": "Alkoholi" };

/** First and second score; "–" is not scored, "≠" no agreement. The words are what progress must say. */
const scores: [goal: string, first: string, second: string, now: string, change: string][] = [
  [ownGoal, "0", "10", "10 alussa", "▲ +10 lähempänä"],
  ["Arjen taidot", "20", "45", "45 puolivälissä", "▲ +25 lähempänä"],
  ["Vuorokausirytmi", "50", "54", "54 puolivälissä", "● samassa kohdassa"],
  ["Näkemys tulevaisuudesta", "50", "46", "46 puolivälissä", "● samassa kohdassa"],
  ["Itsetuntemus", "40", "45", "45 puolivälissä", "▲ +5 lähempänä"],
  ["Ihmissuhteet", "60", "50", "50 puolivälissä", "▼ −10 kauempana"],
  ["Vanhempana jaksaminen", "75", "100", "100 toteutunut", "▲ +25 lähempänä"],
  ["Irtautuminen väkivallan uhkasta", "30", "30", "30 alussa", "● samassa kohdassa"],
  ["Koulutukseen hakeminen", "–", "20", "20 alussa", "ei vielä tietoa"],
  ["Työkyky", "10", "–", "Ei arvioitu", "ei vielä tietoa"],
  ["Työnhaku", "≠", "35", "35 alussa", "ei vielä tietoa"],
  ["Talouden hallinta", "25", "75", "75 pitkällä", "▲ +50 lähempänä"],
  ["Velka", "0", "0", "0 ei vielä", "● samassa kohdassa"],
  ["Asuminen", "100", "90", "90 pitkällä", "▼ −10 kauempana"],
  ["Alkoholinkäytön hallinta", "5", "≠", "Ei yhteistä näkemystä", "ei vielä tietoa"],
];

test("a plan, two evaluations, and the way travelled", async ({ page, signIn }) => {
  await signIn("worker");
  await page.goto("/");
  await addClient(page);
  await fillPlan(page);
  await confirmPlan(page);

  await startEvaluation(page);
  await evaluate(page, 1);
  await startEvaluation(page);
  await evaluate(page, 2);

  await checkProgress(page);
  await checkPaper(page);
});

async function addClient(page: Page) {
  await page.getByRole("link", { name: "Asiakkaat", exact: true }).click();
  await page.getByRole("link", { name: "Lisää asiakas" }).click();
  await page.getByLabel("Etunimet").fill("Testi Tuulia");
  await page.getByLabel("Sukunimi").fill("Kokeilija");
  await page.getByLabel("Syntymäaika").fill("5.6.1988");
  await page.getByRole("radio", { name: "Nainen" }).check();
  await page.getByRole("button", { name: "Lisää asiakas" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Testi Tuulia Kokeilija" })).toBeVisible();
}

async function fillPlan(page: Page) {
  await page.getByRole("link", { name: "Tee suunnitelma" }).click();
  await page.getByRole("button", { name: "Kirjaan jälkikäteen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tavoitteet" })).toBeVisible();

  await page.getByLabel("Mitä asiakas haluaa?").fill("Haluan, että arki rauhoittuu.");
  for (const goal of goals) await page.getByRole("checkbox", { name: goal, exact: true }).check();
  await page.getByRole("button", { name: "Lisää tavoite omin sanoin" }).click();
  await page.keyboard.type(ownGoal);
  for (const goal of important)
    await page
      .getByRole("group", { name: goal, exact: true })
      .getByRole("checkbox", { name: /^Tärkeä/ })
      .check();
  await expect(section(page, "Tavoitteet · 15 valittu")).toBeVisible();

  await section(page, /^Tilannetekijät/).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tilannetekijät" })).toBeVisible();
  for (const [name, effect] of factors)
    await page.getByRole("group", { name, exact: true }).getByRole("radio", { name: effect }).check();
  await expect(section(page, "Tilannetekijät · 12 arvioitu")).toBeVisible();

  await section(page, /^Palvelut/).click();
  await expect(page.getByRole("heading", { level: 1, name: "Palvelut" })).toBeVisible();
  for (const service of services) await page.getByRole("checkbox", { name: service, exact: true }).check();
  await expect(section(page, "Palvelut · 3 valittu")).toBeVisible();

  await section(page, /^Menetelmät/).click();
  await expect(page.getByRole("heading", { level: 1, name: "Menetelmät ja askeleet" })).toBeVisible();
  for (const method of methods) await page.getByRole("checkbox", { name: method, exact: true }).check();
  for (const [index, step] of steps.entries()) {
    await page.getByRole("button", { name: "Lisää askel" }).click();
    const row = page.getByRole("group", { name: `Askel ${index + 1}`, exact: true });
    await row.getByLabel(/^Mitä tehdään\?/).fill(step);
    await row.getByRole("radio", { name: index % 2 ? "Asiakas" : "Työntekijä" }).check();
    await row.getByLabel(/^Mihin mennessä\?/).fill(`${index + 1}.2.2027`);
  }
  await expect(section(page, "Menetelmät ja askeleet · 9 menetelmää, 4 askelta")).toBeVisible();
}

async function confirmPlan(page: Page) {
  await section(page, "Yhteenveto").click();
  await expect(page.getByRole("heading", { level: 1, name: "Yhteenveto" })).toBeVisible();
  for (const step of steps) await expect(page.getByText(step).first()).toBeVisible();

  // Confirming too early names what is missing, and nothing is confirmed.
  await page.getByRole("button", { name: "Vahvista suunnitelma" }).click();
  await expect(page.getByRole("link", { name: "Valitse, kuka oli mukana." })).toBeVisible();
  await expect(page).toHaveTitle(/^Virhe:/);

  await page.getByRole("radio", { name: "Asiakas ja työntekijä yhdessä" }).check();
  await page.getByRole("radio", { name: "Toimistolla" }).check();
  await page.getByRole("radio", { name: "Kyllä, asiakas hyväksyy" }).check();
  await page.getByRole("button", { name: "6 kuukauden kuluttua" }).click();
  await page.getByRole("button", { name: "Vahvista suunnitelma" }).click();
  await expect(page.getByText("Suunnitelma on vahvistettu.")).toBeVisible();
  await page.getByRole("link", { name: "Testi Tuulia Kokeilija" }).first().click();
  await expect(
    page.getByText("Suunnitelmassa on 15 tavoitetta. Arviointia ei ole vielä tehty."),
  ).toBeVisible();
}

async function startEvaluation(page: Page) {
  await page.getByRole("link", { name: "Aloita arviointi" }).click();
  await page.getByRole("button", { name: "Yhdessä asiakkaan kanssa" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tavoitteet" })).toBeVisible();
}

async function evaluate(page: Page, round: 1 | 2) {
  await expect(page.getByRole("radio", { name: "Asiakas ja työntekijä yhdessä" })).toBeChecked();
  for (const [goal, ...marks] of scores) await scoreGoal(page, goal, marks[round - 1] ?? "");
  await expect(section(page, "Tavoitteet · 15 / 15 vastattu")).toBeVisible();

  await section(page, /^Menetelmät/).click();
  await expect(page.getByRole("heading", { level: 1, name: "Menetelmät" })).toBeVisible();
  for (const [index, method] of methods.entries()) {
    // The last is left without a mark: it stays unknown.
    if (index === methods.length - 1) continue;
    const answer = index === 1 ? "Ei käytetty" : "Käytetty";
    await page
      .getByRole("group", { name: `Onko menetelmää käytetty? ${method}`, exact: true })
      .getByRole("radio", { name: answer, exact: true })
      .check();
  }

  await section(page, /^Palvelut/).click();
  await expect(page.getByRole("heading", { level: 1, name: "Palvelut ja askeleet" })).toBeVisible();
  for (const service of services)
    await page.getByRole("combobox", { name: new RegExp(`Tilanne nyt.*${service}`) }).selectOption("Alkanut");

  await section(page, "Tarkistus").click();
  await expect(
    page.getByText("Yhden menetelmän käyttöä ei ole merkitty. Se jää tuntemattomaksi."),
  ).toBeVisible();
  await page.getByRole("button", { name: "Vahvista arviointi" }).click();
  await expect(page.getByText("Arviointi on vahvistettu.")).toBeVisible();
  await page.getByRole("link", { name: "Katso, miten asiakas on edennyt" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Testi Tuulia Kokeilija" })).toBeVisible();
}

async function scoreGoal(page: Page, goal: string, mark: string) {
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: goal, exact: true }) });
  if (mark !== "–" && mark !== "≠") {
    await row.getByRole("textbox", { name: /^Arvio 0–100/ }).fill(mark);
    return;
  }
  await row.getByText("Ei lukua, oma näkemys tai tavoite saavutettu").click();
  await row.getByRole("radio", { name: mark === "–" ? "Ei arvioida nyt" : "Ei yhteistä näkemystä" }).check();
  if (mark === "–") await row.getByLabel(/^Miksi\?/).fill("Ei ehditty puhua tästä.");
}

async function checkProgress(page: Page) {
  // The paper has a headline of its own, which leaves out what is not printed.
  const headline = page
    .getByText("Lähempänä on 5 tavoitetta, samassa kohdassa 4, kauempana 2.")
    .filter({ visible: true });
  await expect(headline).toContainText("4 tavoitteen muutoksesta ei ole vielä tietoa.");

  const table = page.getByRole("table", { name: "Tavoitteet ja niiden kehitys" });
  await expect(table.getByRole("img")).toHaveCount(15);
  for (const [goal, , , now, change] of scores) {
    const row = rowOf(table, shortNames[goal] ?? goal);
    await expect(row).toContainText(new RegExp(words(now)));
    await expect(row).toContainText(new RegExp(words(change)));
  }
  for (const goal of important) await expect(rowOf(table, goal)).toContainText("Tärkeä");

  const used = page.getByRole("table", { name: /^Menetelmät/ });
  await expect(rowOf(used, "Osallisuuden tukeminen")).toContainText("Ei käytetty");
  await expect(rowOf(used, "Verkostotyö")).toContainText("Ei tiedossa");
  const kinds = page.getByRole("table", { name: /^Tilannetekijät/ });
  await expect(rowOf(kinds, "Taloustilanne")).toContainText("Heikentää");
  for (const step of steps) await expect(page.getByRole("row", { name: new RegExp(step) })).toBeVisible();
}

/** Paper is for the client: no menus, no hidden goals, no reasons. */
async function checkPaper(page: Page) {
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation").first()).toBeHidden();
  await expect(page.getByText(/samassa kohdassa 3\b/)).toBeVisible();
  await expect(page.getByText("Irtautuminen väkivallan uhkasta").first()).toBeHidden();
  await expect(page.getByText("Ei ehditty puhua tästä.").first()).toBeHidden();
  await expect(page.getByRole("table", { name: "Tavoitteet ja niiden kehitys" })).toBeVisible();
  await page.emulateMedia({ media: "screen" });
}

function section(page: Page, name: string | RegExp): Locator {
  return page.getByRole("navigation", { name: /osat$/ }).getByRole("link", { name });
}

function rowOf(table: Locator, name: string): Locator {
  return table
    .getByRole("row")
    .filter({ has: table.page().getByRole("rowheader", { name: new RegExp(words(name)) }) });
}

/** The words of a text in their order, whatever space or mark-up stands between them. */
function words(text: string): string {
  return text.replace(/[+()?]/g, "\\$&").replaceAll(" ", "\\s*");
}
