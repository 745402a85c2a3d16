import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { aClient } from "@/db/factories/clients";
import { aUser } from "@/db/factories/people";
import { sessions } from "@/db/schema";
import { transact } from "@/db/store";
import { expect, test } from "./fixtures";
import { inData } from "./http/data";
import { aSession } from "./http/documents";
import { type OwnServer, startOwnServer } from "./http/own-server";

/*
 * A meeting from its start to confirming, the diary between meetings, and what the evaluation shows of it. On a server
 * of its own, whose idle limit is a minute.
 */
const minute = 60_000;
let folder: string;
let server: OwnServer;
let userId: string;
let clientId: string;

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(path.join(tmpdir(), "avainpolku-meeting-"));
  const token = await inData(folder, async () => {
    const user = await aUser();
    const names = { firstName: "Tuulia", lastName: "Tapaaja" };
    ({ id: clientId } = await aClient({ responsibleId: user.id, teamId: user.teamIds[0] ?? "", ...names }));
    userId = user.id;
    return aSession(user.id);
  });
  server = await startOwnServer(folder, { settings: { AVAIN_IDLE_MINUTES: "1" } });
  await page.context().addCookies([{ name: "avain", value: token, url: server.origin, httpOnly: true }]);
});
test.afterEach(async () => {
  await server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test("a meeting keeps its worker signed in, tells what is open, and its methods are noted day by day", async ({
  page,
  browser,
}) => {
  const clientUrl = `${server.origin}/clients/${clientId}`;
  await page.goto(clientUrl);
  await startTogether(page);
  await page.getByRole("checkbox", { name: "Velka", exact: true }).check();
  await section(page, /^Menetelmät/).click();
  await page.getByRole("checkbox", { name: "Verkostotyö", exact: true }).check();
  await page.getByRole("checkbox", { name: "Ehkäisevä toimeentulotuki", exact: true }).check();
  await expect(page.getByText(/^Tallennettu/).first()).toBeVisible();

  // Nobody has typed for an hour: one talks.
  await beIdle(60);
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "Verkostotyö", exact: true })).toBeChecked();

  await endAndConfirm(page);
  await diary(page, clientUrl);
  await withoutScripts(page, await browser.newContext({ javaScriptEnabled: false }), clientUrl);
  await evaluation(page, clientUrl);

  await beIdle(2);
  await page.goto(clientUrl);
  await expect(page).toHaveURL(/sign-in/);
});

async function startTogether(page: Page) {
  await page.getByRole("link", { name: "Tee suunnitelma" }).click();
  await expect(page.getByText("Ennen tapaamista: sulje muut ikkunat")).toBeVisible();
  await page.getByRole("button", { name: "Yhdessä asiakkaan kanssa" }).click();
  await expect(page.getByText(/^Tapaaminen, alkoi klo \d+\.\d\d$/)).toBeVisible();
}

async function endAndConfirm(page: Page) {
  await page.getByRole("link", { name: "Lopeta tapaaminen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lopetetaanko tapaaminen?" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Seuraavaa tapaamista ei ole sovittu." })).toBeVisible();
  await expect(page.getByRole("link", { name: "Valitse, kuka oli mukana." })).toHaveCount(0);

  // Ended for now, the draft is found again; a new meeting goes on with it.
  await page.getByRole("button", { name: "Lopeta, jatkan myöhemmin" }).click();
  await expect(page.getByText("Tapaaminen on lopetettu, ja luonnos on tallessa.")).toBeVisible();
  await page.getByRole("link", { name: "Jatka suunnitelmaa" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tavoitteet" })).toBeVisible();
  await expect(page.getByText(/^Tapaaminen, alkoi/)).toHaveCount(0);
  await page.getByRole("link", { name: "Tuulia Tapaaja" }).first().click();
  await page.getByRole("link", { name: "Aloita tapaaminen suunnitelmasta" }).click();
  await page.getByRole("button", { name: "Yhdessä asiakkaan kanssa" }).click();

  await page.getByRole("link", { name: "Lopeta tapaaminen" }).click();
  await page.getByRole("link", { name: "Valitse, hyväksyykö asiakas suunnitelman." }).click();
  await expect(page.getByRole("radio", { name: "Kyllä, asiakas hyväksyy" })).toBeFocused();
  await expect(page.getByRole("radio", { name: "Asiakas ja työntekijä yhdessä" })).toBeChecked();
  await page.getByRole("radio", { name: "Kyllä, asiakas hyväksyy" }).check();
  await page.getByRole("button", { name: "Vahvista suunnitelma" }).click();
  await expect(page.getByText("Suunnitelma on vahvistettu.")).toBeVisible();
}

async function diary(page: Page, clientUrl: string) {
  await page.goto(clientUrl);
  const tap = page.getByRole("button", { name: "Käytetty tänään Verkostotyö" });
  const other = page.getByRole("button", { name: "Käytetty tänään Ehkäisevä toimeentulotuki" });
  // One press right after the other: both count.
  await other.click();
  await tap.click();
  const marked = page.getByRole("button", { name: /^Merkitty \d+\.\d+\. Verkostotyö$/ });
  await expect(marked).toBeFocused();
  await page.getByRole("button", { name: "Kumoa Ehkäisevä toimeentulotuki" }).click();
  await expect(other).toBeFocused();
  await marked.click();
  await page.getByRole("button", { name: "Kumoa Verkostotyö" }).click();
  await expect(tap).toBeVisible();
  await tap.click();

  await page.getByRole("link", { name: "Huomautus tai päivä Verkostotyö" }).click();
  await page.getByRole("textbox", { name: /^Päivä/ }).fill("1.1.2020");
  await page.getByRole("textbox", { name: /^Huomautus/ }).fill("Soitettiin yhdessä.");
  await page.getByRole("button", { name: "Tallenna" }).click();
  await expect(
    page.getByRole("link", { name: "Päivä on ennen suunnitelman vahvistamista. Tarkista päivä." }),
  ).toBeVisible();
  await page.getByRole("textbox", { name: /^Päivä/ }).fill(today());
  await page.getByRole("button", { name: "Tallenna" }).click();
  await page.getByText("Yksi merkintä").click();
  await expect(page.getByText("Soitettiin yhdessä.")).toBeVisible();

  await page.getByText("Merkitse muu menetelmä tai päivä").click();
  await page
    .getByRole("combobox", { name: "Menetelmä" })
    .selectOption({ label: "Verkostotyö (suunniteltu)" });
  await page.getByRole("button", { name: "Merkitse käytetyksi" }).click();
  await expect(
    page.getByRole("link", { name: "Tälle päivälle on jo merkintä tästä menetelmästä." }),
  ).toBeVisible();

  await page.goto(server.origin);
  await page.getByText("Tuulia Tapaaja, yksi merkitty tänään").click();
  await page.getByRole("button", { name: "Käytetty tänään Ehkäisevä toimeentulotuki" }).click();
  await expect(page.getByText("Tuulia Tapaaja, 2 merkitty tänään")).toBeVisible();
}

async function withoutScripts(page: Page, context: BrowserContext, clientUrl: string) {
  await context.addCookies(await page.context().cookies());
  const plain = await context.newPage();
  await plain.goto(clientUrl);
  await plain.getByRole("button", { name: "Kumoa Ehkäisevä toimeentulotuki" }).click();
  await plain.getByRole("button", { name: "Käytetty tänään Ehkäisevä toimeentulotuki" }).click();
  await expect(plain.getByRole("button", { name: /^Merkitty .* Ehkäisevä toimeentulotuki$/ })).toBeVisible();
  await context.close();
}

async function evaluation(page: Page, clientUrl: string) {
  await page.goto(clientUrl);
  await page.getByRole("link", { name: "Aloita arviointi" }).click();
  await expect(page.getByText(/alle kaksi viikkoa sitten/)).toBeVisible();
  await page.getByRole("button", { name: "Kirjaan jälkikäteen" }).click();
  await expect(page.getByText(/^Kirjaus jälkikäteen, alkoi klo/)).toBeVisible();
  await expect(page.getByRole("radio", { name: "Asiakas ja työntekijä yhdessä" })).not.toBeChecked();
  await section(page, /^Menetelmät/).click();
  await expect(page.getByText(/^Merkitty käytetyksi kerran: \d+\.\d+\.$/)).toHaveCount(2);
  await expect(page.getByText("Soitettiin yhdessä.")).toHaveCount(0);
  await page.getByRole("link", { name: "Lopeta kirjaaminen" }).click();
  await expect(page.getByRole("link", { name: "Valitse, kuka oli mukana." })).toBeVisible();
  await expect(page.getByRole("link", { name: /^2 menetelmän käyttöä ei ole merkitty/ })).toBeVisible();
}

/** As if the last use of the session were so many minutes ago. */
async function beIdle(minutes: number) {
  const seenAt = new Date(Date.now() - minutes * minute);
  await inData(folder, () =>
    transact((tx) => tx.update(sessions).set({ seenAt }).where(eq(sessions.userId, userId)).returning()),
  );
}

function section(page: Page, name: RegExp) {
  return page.getByRole("navigation", { name: /osat$/ }).getByRole("link", { name });
}

function today(): string {
  return new Intl.DateTimeFormat("fi-FI", { timeZone: "Europe/Helsinki" }).format(new Date());
}
