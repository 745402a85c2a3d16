import {
  type Browser,
  type BrowserContextOptions,
  test as base,
  type Cookie,
  expect,
  type Page,
} from "@playwright/test";

/** The made-up people who sign in; `@demo.invalid` makes the address. */
export type Person =
  | "worker"
  | "worker2"
  | "worker3"
  | "worker4"
  | "lead"
  | "lead2"
  | "lead3"
  | "admin"
  | "auditor";

/** Of every made-up person. */
export const password = "avainpolku-demo-2026";

export const emailOf = (person: Person) => `${person}@demo.invalid`;

type Watch = {
  /** Watches a page of a context the test opened itself. */
  add: (page: Page) => void;
  /** What a test brings about on purpose, such as a refused request, is no error of the page. */
  allow: (expected: RegExp) => void;
};

type TestFixtures = {
  /** Fails the test on whatever a page writes to the console as an error, or throws. */
  watch: Watch;
  /** Gives the page of this test, or another one, a person's session. Costs no time after the first. */
  signIn: (person: Person, page?: Page) => Promise<void>;
  /** A page of another browser, signed in as this person or as nobody. */
  openBrowser: (person?: Person, options?: BrowserContextOptions) => Promise<Page>;
};

type WorkerFixtures = { sessionOf: (person: Person) => Promise<Cookie[]> };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  sessionOf: [
    async ({ browser }, use, { project }) => {
      const sessions = new Map<Person, Promise<Cookie[]>>();
      await use((person) => {
        const known = sessions.get(person) ?? startSession(browser, project.use.baseURL, person);
        sessions.set(person, known);
        return known;
      });
    },
    { scope: "worker" },
  ],

  watch: [
    async ({ page }, use) => {
      const errors: string[] = [];
      const allowed: RegExp[] = [];
      const add = (watched: Page) => {
        watched.on("pageerror", (error) => errors.push(`${watched.url()}: ${error.stack ?? error.message}`));
        watched.on("console", (message) => {
          if (message.type() === "error")
            errors.push(`${watched.url()}: ${message.text()} ${message.location().url}`);
        });
      };
      add(page);
      await use({ add, allow: (expected) => allowed.push(expected) });
      const unexpected = errors.filter((error) => !allowed.some((expected) => expected.test(error)));
      expect(unexpected, "what the pages said went wrong").toEqual([]);
    },
    { auto: true },
  ],

  signIn: async ({ page, sessionOf }, use) => {
    await use(async (person, other = page) => {
      await other.context().addCookies(await sessionOf(person));
    });
  },

  openBrowser: async ({ browser, sessionOf, watch }, use) => {
    const opened: Page[] = [];
    await use(async (person, options) => {
      const context = await browser.newContext(options);
      if (person) await context.addCookies(await sessionOf(person));
      const page = await context.newPage();
      watch.add(page);
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});

export { expect } from "@playwright/test";

/** Signs in by the form of the sign-in page that is open. */
export async function fillSignIn(page: Page, email: string, secret: string): Promise<void> {
  await page.getByRole("textbox", { name: "Sähköposti" }).fill(email);
  await page.getByLabel("Salasana", { exact: true }).fill(secret);
  await page.getByRole("button", { name: "Kirjaudu sisään" }).click();
}

async function startSession(browser: Browser, baseURL: string | undefined, person: Person) {
  const context = await browser.newContext({ baseURL, locale: "fi-FI" });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await fillSignIn(page, emailOf(person), password);
  await expect(page).not.toHaveURL(/sign-in/);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}
