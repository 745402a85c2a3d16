import type { Page } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { coWorkers, sessions, users } from "@/db/schema";
import { transact } from "@/db/store";
import { expect, test } from "./fixtures";
import { inData, sharedFolder } from "./http/data";
import { stateOf } from "./http/documents";
import { send } from "./http/send";
import { type Prepared, pageWith, saved, statusOf, twoWorkers } from "./two-people";

const wishName = "Mitä asiakas haluaa?";
const strange = [
  "😀👩‍👩‍👧‍👦 e\u0301 \u202eoikealta\u202c עברית العربية",
  "<img src=x onerror=alert(1)><script>alert(2)</script> {{7*7}} $(1) '\"; DROP TABLE plans;--",
  "rivi\n  sisennys\n\t\u00a0\u200b loppu ",
];

let two: Prepared;
let page: Page;
let origin: string;
/** Where the plan or the evaluation is. */
let document: string;

async function begin(
  browser: Parameters<typeof pageWith>[0],
  kind: "plan" | "evaluation" = "plan",
): Promise<void> {
  two = await twoWorkers();
  page = await pageWith(browser, two.tokens[1], origin);
  document = `/clients/${two.clientId}/plans/${two.planId}`;
  if (kind === "evaluation") await beginEvaluation();
}
test.beforeEach(({ baseURL }) => {
  origin = baseURL ?? "";
});
test.afterEach(async () => {
  await page.context().close();
});

/** Confirms the smallest plan and begins its evaluation. */
async function beginEvaluation(): Promise<void> {
  const small = { "goals.debt.chosen": true, tookPart: "together", agreed: "yes" };
  const changes = Object.entries(small).map(([path, value]) => ({ path, value }));
  const body = { base: 0, key: crypto.randomUUID(), changes };
  expect((await send(origin, `/api/plans/${two.planId}`, { token: two.tokens[1], body })).status).toBe(200);
  await page.goto(`/clients/${two.clientId}/plans/${two.planId}/summary`);
  await page.getByRole("button", { name: "Vahvista suunnitelma" }).click();
  await expect(page.getByText("Suunnitelma on vahvistettu.")).toBeVisible();
  await page.goto(`/clients/${two.clientId}`);
  await page.getByRole("button", { name: "Arvioidaan yhdessä" }).click();
  await expect(page).toHaveURL(/evaluations\/[\w-]+\/goals/);
  document = new URL(page.url()).pathname.replace(/\/goals$/, "");
}

const base = () => document;
const wish = () => page.getByRole("textbox", { name: wishName });

async function open(part: string): Promise<void> {
  await page.goto(`${base()}/${part}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

const state = (id: string) => inData(sharedFolder(), () => stateOf(id));

test("a minute without a network and two hundred edits: all are there afterwards, in their order", async ({
  browser,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  await begin(browser);
  watch.add(page);
  await open("goals");
  const boxes = page.getByRole("region", { name: "Valitse tavoitteet" }).getByRole("checkbox");
  const ids = (await boxes.evaluateAll((all) => all.map((box) => box.id)))
    .filter((id) => id.endsWith(".chosen"))
    .slice(0, 20);
  expect(ids).toHaveLength(20);
  await page.context().setOffline(true);
  const until = Date.now() + 60_000;
  for (let n = 1; n <= 180; n++) {
    await wish().fill(`Toive ${n}`);
    if (n % 9 === 0) await page.locator(`[id="${ids[n / 9 - 1]}"]`).check();
  }
  await page.waitForTimeout(Math.max(0, until - Date.now()));
  await expect(statusOf(page)).toContainText("Ei yhteyttä. 21 muutosta odottaa");
  await page.context().setOffline(false);
  await expect(statusOf(page)).toHaveText(saved);
  const { changes } = await state(two.planId);
  // What was under way when the network went, and the last: never an older text after a newer one.
  const wishes = changes
    .filter(({ path }) => path === "wish")
    .map(({ value }) => Number(String(value).slice(6)));
  expect(wishes).toEqual(wishes.toSorted((one, other) => one - other));
  expect(wishes.at(-1)).toBe(180);
  const ticked = changes.filter(({ path }) => path !== "wish").map(({ path }) => path);
  expect(ticked.toSorted()).toEqual(ids.toSorted());
  await page.reload();
  await expect(wish()).toHaveValue("Toive 180");
});

test("an account closed under the pen: nothing is written, and the text stays to copy", async ({
  browser,
  watch,
}) => {
  watch.allow(/status of 401/);
  await begin(browser);
  watch.add(page);
  await open("goals");
  await inData(sharedFolder(), () =>
    transact(async (tx) => {
      const [, userId] = two.userIds;
      await tx.update(users).set({ disabledAt: new Date() }).where(eq(users.id, userId));
      await tx.delete(sessions).where(eq(sessions.userId, userId));
    }),
  );
  const before = await state(two.planId);
  await wish().fill("Tämä ei saa kadota");
  await expect(page.getByRole("dialog", { name: "Kirjaudu uudelleen" })).toBeVisible();
  await page.getByRole("button", { name: "Myöhemmin" }).click();
  await expect(wish()).toHaveValue("Tämä ei saa kadota");
  await expect(wish()).toBeEditable();
  expect(await state(two.planId)).toEqual(before);
});

test("a right taken away under the pen: says so, nothing is written, and the text stays to copy", async ({
  browser,
  watch,
}) => {
  watch.allow(/status of 404/);
  await begin(browser);
  watch.add(page);
  await open("goals");
  await inData(sharedFolder(), () =>
    transact((tx) =>
      tx
        .delete(coWorkers)
        .where(and(eq(coWorkers.clientId, two.clientId), eq(coWorkers.userId, two.userIds[1])))
        .returning(),
    ),
  );
  const before = await state(two.planId);
  await wish().fill("Tämä jää kopioitavaksi");
  await expect(page.getByText("Sinulla ei enää ole oikeutta muuttaa tätä", { exact: false })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Tallentamaton teksti" })).toHaveValue(
    "Tämä jää kopioitavaksi",
  );
  expect(await state(two.planId)).toEqual(before);
});

test("a hundred kilobytes in one field: that field says why, the others are saved", async ({
  browser,
  watch,
}) => {
  watch.allow(/status of 422/);
  await begin(browser);
  watch.add(page);
  await open("methods");
  const [client, worker] = ["Vahvuudet asiakkaan sanoin", "Vahvuudet työntekijän silmin"].map((name) =>
    page.getByRole("textbox", { name }),
  );
  await client?.fill("ä".repeat(100_000));
  await worker?.fill("Tämä tallentuu");
  await expect(statusOf(page)).toHaveText("1 kohta ei ole tallennettu");
  expect((await state(two.planId)).fields.map(({ path, value }) => [path, value])).toEqual([
    ["strengthsWorker", "Tämä tallentuu"],
  ]);
  await client?.fill("Lyhyempi");
  await expect(statusOf(page)).toHaveText(saved);
});

for (const kind of ["plan", "evaluation"] as const)
  test(`strange letters and markup in every text of ${kind === "plan" ? "a plan" : "an evaluation"} stay as they were written`, async ({
    browser,
    watch,
  }) => {
    await begin(browser, kind);
    watch.add(page);
    page.on("dialog", (dialog) => {
      throw new Error(`a ${dialog.type()} came up: ${dialog.message()}`);
    });
    const parts = kind === "plan" ? ["goals", "methods", "summary"] : ["goals", "review"];
    if (kind === "plan") {
      await open("goals");
      await page.getByRole("checkbox", { name: "Velka", exact: true }).check();
      await expect(statusOf(page)).toHaveText(saved);
    }
    for (const part of parts) {
      await open(part);
      await page.locator("main details").evaluateAll((all) => {
        for (const fold of all) (fold as HTMLDetailsElement).open = true;
      });
      // Of the short lines, those of a plan that take any text.
      const lines =
        kind === "plan" ? ', input[type="text"][maxlength="200"]:not([data-as], [inputmode])' : "";
      const boxes = page.locator(`main :is(textarea${lines}):visible`);
      const found = await boxes.evaluateAll((all) =>
        all.map((box) => ({ name: box.getAttribute("name") ?? "", lines: box.tagName === "TEXTAREA" })),
      );
      const written = new Map(
        found.map(({ name, lines }, n) => [name, strange[(n + 1) % (lines ? 3 : 2)] ?? ""]),
      );
      for (const [name, text] of written) await page.locator(`[name="${name}"]`).fill(text);
      await expect(statusOf(page)).toHaveText(saved);
      await page.reload();
      expect(written.size).toBeGreaterThan(0);
      for (const [name, text] of written) await expect(page.locator(`[name="${name}"]`)).toHaveValue(text);
    }
    await page.goto(`${base()}/history`);
    await expect(page.getByText("<img src=x onerror=alert(1)>", { exact: false }).first()).toBeVisible();
    await expect(page.locator("main img, main script")).toHaveCount(0);
  });

test("Back and Forward through the parts lose nothing and show what was typed last", async ({
  browser,
  watch,
}) => {
  await begin(browser);
  watch.add(page);
  await open("goals");
  const nav = page.getByRole("navigation", { name: "Suunnitelman osat" });
  const first = "Vahvuudet asiakkaan sanoin";
  await wish().fill("Ennen siirtymistä");
  for (const [name, slug] of [
    ["Tilannetekijät", "factors"],
    ["Palvelut", "services"],
    ["Menetelmät ja askeleet", "methods"],
    ["Yhteenveto", "summary"],
  ] as const) {
    if (slug === "summary") await page.getByRole("textbox", { name: first }).fill("Sinnikäs");
    await nav.getByRole("link", { name: new RegExp(`^${name}`) }).click();
    await expect(page).toHaveURL(new RegExp(`${slug}$`));
  }
  await page.getByRole("textbox", { name: "Paikka" }).fill("Kirjasto");
  for (const slug of ["methods", "services", "factors", "goals"]) {
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${slug}$`));
    if (slug === "methods") await expect(page.getByRole("textbox", { name: first })).toHaveValue("Sinnikäs");
  }
  await expect(wish()).toHaveValue("Ennen siirtymistä");
  await wish().fill("Takaisin tultua");
  for (const slug of ["factors", "services", "methods", "summary"]) {
    await page.goForward();
    await expect(page).toHaveURL(new RegExp(`${slug}$`));
  }
  await expect(page.getByRole("textbox", { name: "Paikka" })).toHaveValue("Kirjasto");
  await expect(statusOf(page)).toHaveText(saved);
  await page.goto("/clients");
  await page.goBack();
  await expect(page.getByRole("textbox", { name: "Paikka" })).toHaveValue("Kirjasto");
  await open("goals");
  await expect(wish()).toHaveValue("Takaisin tultua");
});
