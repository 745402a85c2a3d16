import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { emailOf, expect, fillSignIn, type Person, password, test } from "./fixtures";
import { finnishIn, keysIn } from "./words";

const languages = [
  { locale: "sv", name: "Svenska", signIn: "Logga in", home: "Startsida", menu: /^Min meny/ },
  { locale: "en", name: "English", signIn: "Sign in", home: "Home", menu: /^My menu/ },
] as const;

/** Made-up clients of one worker. */
const clients = { draftPlan: "Saarinen Ville", draftEvaluation: "Mäkelä Noora", evaluated: "Heikkilä Björn" };

test("the language changes on the sign-in page, and then every word of it", async ({ page }) => {
  await page.goto("/sign-in");
  await expect(page.locator("html")).toHaveAttribute("lang", "fi");
  expect(finnishIn(await textsOf(page), "sv")).toContain("Salasana");
  for (const { locale, name, signIn } of languages) {
    await page.getByRole("button", { name }).click();
    await expect(page.getByRole("heading", { level: 1, name: signIn })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page.getByRole("button", { name })).toHaveAttribute("aria-pressed", "true");
    await expectOnly(locale, page);
  }
  await page.getByRole("button", { name: "Suomi" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "fi");
  await fillSignIn(page, emailOf("worker4"), password);
  await expect(page.getByRole("heading", { level: 1, name: "Etusivu" })).toBeVisible();
});

test("the language changes in the menu, there and back", async ({ page, signIn }) => {
  await signIn("worker4");
  await page.goto("/");
  let menu = /^Oma valikko/;
  for (const language of languages) {
    await page.getByRole("button", { name: menu }).click();
    await page.getByRole("button", { name: language.name }).click();
    await expect(page.getByRole("heading", { level: 1, name: language.home, exact: true })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", language.locale);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: language.home, exact: true })).toBeVisible();
    menu = language.menu;
  }
  await page.getByRole("button", { name: menu }).click();
  await page.getByRole("button", { name: "Suomi" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Etusivu" })).toBeVisible();
});

for (const { locale } of languages) {
  test(`no Finnish word and no key is left in the language ${locale}`, async ({
    page,
    signIn,
    openBrowser,
  }) => {
    await speak(page, locale, "worker4", signIn);
    for (const path of [
      "/",
      "/clients",
      "/clients?scope=team",
      "/clients/new",
      "/profile",
      "/help",
      "/help/keys",
      "/feedback",
    ]) {
      await page.goto(path);
      await expectOnly(locale, page);
    }
    const evaluated = await clientUrl(page, clients.evaluated);
    await page.goto(evaluated);
    await expectOnly(locale, page);
    const documents = await page
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const read = documents.filter((href) => /\/(plans|evaluations)\/[\w-]{8,}$/.test(href));
    expect(read.length).toBeGreaterThan(2);
    for (const path of [
      ...new Set(read),
      `${evaluated}/people`,
      `${evaluated}/edit`,
      `${evaluated}/plans/new`,
      `${evaluated}/evaluations/new`,
    ]) {
      await page.goto(path);
      await expectOnly(locale, page);
    }
    await expectSections(locale, page, clients.draftPlan, [
      "goals",
      "factors",
      "services",
      "methods",
      "summary",
      "meeting",
      "history",
    ]);
    const parts = ["goals", "factors", "services", "methods", "review", "meeting", "history"];
    await expectSections(locale, page, clients.draftEvaluation, parts);

    const offices: [Person, string[]][] = [
      [
        "admin",
        [
          "/admin/users",
          "/admin/users/new",
          "/admin/teams",
          "/admin/factors",
          "/admin/settings",
          "/admin/feedback",
        ],
      ],
      ["auditor", ["/audit"]],
      [
        "lead",
        [
          "/caseload",
          "/saved-filters/caseload?due=late",
          "/reasons",
          "/substitutes",
          "/exchange",
          "/exchange/clients",
        ],
      ],
    ];
    for (const [person, paths] of offices) {
      const office = await openBrowser();
      await speak(office, locale, person, signIn);
      for (const path of paths) {
        await office.goto(path);
        await expectOnly(locale, office);
      }
    }
  });
}

/** The person's session in a browser that was set to another language. */
async function speak(
  page: Page,
  locale: string,
  person: Person,
  signIn: (person: Person, page: Page) => Promise<void>,
): Promise<void> {
  await signIn(person, page);
  const [session] = await page.context().cookies();
  if (!session) throw new Error("a person signed in has cookies");
  await page.context().addCookies([{ ...session, name: "locale", value: locale }]);
}

async function clientUrl(page: Page, name: string): Promise<string> {
  await page.goto("/clients");
  return (await page.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
}

/** The screens that people work on, besides home and the client page. */
const keyParts = new Set(["goals", "factors", "summary", "review"]);

/** Goes through the parts of the document under way of a client. */
async function expectSections(locale: "sv" | "en", page: Page, name: string, parts: string[]): Promise<void> {
  await page.goto(await clientUrl(page, name));
  const links = await page
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const first = links.find((href) => href.endsWith("/goals"));
  for (const part of parts) {
    await page.goto((first ?? "").replace(/goals$/, part));
    await expectOnly(locale, page);
    if (keyParts.has(part)) await expectAccessible(page);
  }
}

/** Nothing on the page is Finnish but what people wrote or are called, and nothing is a bare key. */
async function expectOnly(locale: "sv" | "en", page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
  const texts = await textsOf(page);
  expect(texts.length).toBeGreaterThan(10);
  expect(finnishIn(texts, locale), page.url()).toEqual([]);
  expect(keysIn(texts), page.url()).toEqual([]);
}

/** Every text of the page in its own language, folded parts and names of controls too. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { lang } = document.documentElement;
    const isOwn = (part: Element | null) => part?.closest("[lang]")?.getAttribute("lang") === lang;
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isProgram = node.parentElement?.closest("script, style, textarea");
      if (!isProgram && isOwn(node.parentElement)) texts.push(node.textContent ?? "");
    }
    for (const part of document.querySelectorAll("[aria-label], [title], [placeholder], [data-label]")) {
      const names = ["aria-label", "title", "placeholder", "data-label"];
      if (isOwn(part)) texts.push(...names.map((name) => part.getAttribute(name) ?? ""));
    }
    return [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
  });
}
