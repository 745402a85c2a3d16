import { eq } from "drizzle-orm";
import { shares } from "@/db/schema";
import { transact } from "@/db/store";
import { expectAccessible } from "./accessible";
import { expect, test } from "./fixtures";
import { inData, sharedFolder } from "./http/data";
import { send } from "./http/send";
import { agents, notThese, share, stateOf, typeNumber, who } from "./share-page";

test("a page is shared, opened, answered, dealt with and closed; it stays as it was approved and needs no script", async ({
  page,
  signIn,
  openBrowser,
  watch,
}) => {
  watch.allow(/status of (4\d\d)/);
  await signIn(who);
  const { clientId, link, token, pin } = await share(page, 0);
  await page.reload();
  await expect(page.getByText(pin)).toHaveCount(0);

  const client = await openBrowser(undefined, { javaScriptEnabled: false, baseURL: undefined });
  const asked: string[] = [];
  client.on("request", (request) => asked.push(request.url()));
  const first = await client.goto(link);
  expect(first?.status()).toBe(200);
  await expect(client).toHaveTitle("Sovitut asiat");
  await expect(client.getByRole("heading", { level: 1 })).toHaveText("Kirjoita numero");

  await typeNumber(client, "12 34");
  await expect(client.getByText("Numerossa on kuusi numeroa.")).toBeVisible();
  const wrong = notThese(pin);
  await typeNumber(client, wrong);
  await expect(client.getByRole("alert")).toContainText("Numero ei ollut oikea.");
  await expect(client.getByRole("alert")).toContainText(/sekunnin kuluttua/);
  expect(await client.content()).not.toContain(wrong);
  await typeNumber(client, pin);
  await expect(client.getByRole("alert")).toContainText(/uudelleen/);
  await client.waitForTimeout(5_000);
  await typeNumber(client, `${pin.slice(0, 3)} ${pin.slice(3)}`);
  await expect(client.getByRole("heading", { name: "Hyvä tietää" })).toBeVisible();
  await expect(client.getByText("soita 112")).toBeVisible();
  await expect(client.getByText("Tätä sivua ei lueta öisin")).toBeVisible();

  const [cookie] = await client.context().cookies();
  expect(cookie).toMatchObject({ path: `/shared/${token}`, httpOnly: true, sameSite: "Strict" });
  const staff = await client.request.get(new URL(`/clients/${clientId}`, link).href, {
    headers: { cookie: `${cookie?.name}=${cookie?.value}; avain=${cookie?.value}` },
    maxRedirects: 0,
  });
  expect(staff.status()).toBe(307);

  // An answer with something missing keeps what was typed; markup stays words.
  const words = "<b>En</b> ehdi maanantaisin";
  await client.getByLabel("Mitä haluat muuttaa tai lisätä?").fill(words);
  await client.getByRole("button", { name: "Lähetä vastaus" }).click();
  await expect(client.getByRole("alert")).toContainText("Valitse, onko kaikki oikein");
  await expect(client.getByLabel("Mitä haluat muuttaa tai lisätä?")).toHaveValue(words);
  await client.getByLabel("Pyydän muutosta").check();
  const goals = client.getByRole("group", { name: "Mitkä tavoitteet ovat sinulle tärkeimpiä?" });
  await goals.getByRole("checkbox").first().check();
  await client.getByRole("button", { name: "Lähetä vastaus" }).click();
  await expect(client.getByRole("status")).toHaveText("Kiitos. Vastauksesi on lähetetty.");
  await expect(client.getByText(words)).toBeVisible();

  await page.goto("/");
  await page.getByRole("link", { name: /viesti(ä)? asiakkailta/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Viestejä asiakkailta");
  const message = page.getByRole("listitem").filter({ hasText: words });
  await message.getByLabel(/^Vastaus asiakkaalle/).fill("Siirretään keskiviikkoon.");
  await message.getByRole("button", { name: "Merkitse käsitellyksi" }).click();
  await expect(message).toHaveCount(0);
  await client.reload();
  await expect(client.getByText("Siirretään keskiviikkoon.")).toBeVisible();

  // Nothing but the page itself was asked for.
  expect(asked.filter((url) => !url.startsWith(link))).toEqual([]);
  expect(await client.locator("script, link, img, iframe").count()).toBe(0);

  await page.goto(`/clients/${clientId}/shares`);
  // The newest stands first.
  await expect(page.getByText("Avattu kerran").first()).toBeVisible();
  await page
    .getByRole("button", { name: /^Sulje linkki/ })
    .first()
    .click();
  await expect(page.getByText("Suljettu", { exact: true }).first()).toBeVisible();
  await client.reload();
  await expect(client.getByRole("heading", { level: 1 })).toHaveText("Sivua ei löydy");
  expect(await client.content()).not.toContain(words);
});

test("there is one answer for an unknown and a closed page, and nobody keeps or passes on any of it", async ({
  page,
  signIn,
  request,
}) => {
  await signIn(who);
  const { link, clientId } = await share(page, 1);
  const open = await request.get(link);
  const headers = open.headers();
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).not.toContain("script-src");
  expect(headers["cache-control"]).toContain("no-store");
  expect(headers["x-robots-tag"]).toContain("noindex");
  expect(headers["referrer-policy"]?.split(",").at(-1)?.trim()).toBe("no-referrer");
  expect(headers["set-cookie"]).toBeUndefined();

  await page.goto(`/clients/${clientId}/shares`);
  await page
    .getByRole("button", { name: /^Sulje linkki/ })
    .first()
    .click();
  await expect(page.getByText("Suljettu", { exact: true }).first()).toBeVisible();
  const unknown = new URL(`/shared/${"A".repeat(43)}`, link).href;
  const answers = await Promise.all([link, unknown, `${link}x`].map((url) => request.get(url)));
  const told = await Promise.all(
    answers.map(async (answer) => {
      const { date: _, ...rest } = answer.headers();
      return { status: answer.status(), text: await answer.text(), rest };
    }),
  );
  expect(told[0]?.status).toBe(404);
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
});

test("programs that look at the link see nothing and change nothing, and a form of another site is not taken", async ({
  page,
  signIn,
  baseURL,
}) => {
  await signIn(who);
  const { token, pin } = await share(page, 2);
  const path = `/shared/${token}`;
  const before = await stateOf();
  const texts = new Set<string>();
  for (const agent of agents)
    for (const method of ["GET", "HEAD"]) {
      const headers = { "user-agent": agent, "sec-fetch-site": "", origin: "" };
      const answer = await send(baseURL ?? "", path, { method, headers });
      expect(answer.status).toBe(200);
      if (method === "GET") texts.add(answer.text);
      else expect(answer.text).toBe("");
    }
  expect(texts.size).toBe(1);
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const post = (body: string, headers: Record<string, string>) =>
    send(baseURL ?? "", path, { method: "POST", body, headers: { ...form, ...headers } });
  const foreign = { "sec-fetch-site": "cross-site", origin: "https://evil.invalid" };
  expect((await post(`act=open&pin=${pin}`, foreign)).status).toBe(403);
  const old = { "sec-fetch-site": "", origin: "https://evil.invalid" };
  expect((await post(`act=open&pin=${pin}`, old)).status).toBe(403);
  expect((await post("act=answer&kind=right", {})).status).toBe(401);
  expect((await post(`act=open&pin=${pin}`, { "content-type": "text/plain" })).status).toBe(415);
  expect((await post(`pin=${"9".repeat(3_000_000)}`, {})).status).toBe(413);
  expect(await stateOf()).toEqual(before);
});

test("of many numbers at once few are looked at; five wrong ones lock the page, and the worker is told", async ({
  page,
  signIn,
  baseURL,
}) => {
  await signIn(who);
  const { clientId, token, pin } = await share(page, 3);
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const attempt = () =>
    send(baseURL ?? "", `/shared/${token}`, {
      method: "POST",
      body: `act=open&pin=${notThese(pin)}`,
      headers: form,
    });
  const answers = await Promise.all(Array.from({ length: 30 }, attempt));
  expect(answers.filter(({ status }) => status === 422)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(29);
  // The pauses grow to minutes: what follows them is brought about beside the server.
  await inData(sharedFolder(), () =>
    transact(async (tx) => {
      const four = { wrongPins: 4, nextTryAt: null };
      await tx.update(shares).set(four).where(eq(shares.clientId, clientId));
    }),
  );
  expect((await attempt()).status).toBe(423);
  await page.goto("/messages");
  const lock = page.getByRole("region", { name: "Lukitut sivut" });
  await lock
    .getByRole("link", { name: /^Avaa linkit/ })
    .first()
    .click();
  await page.getByRole("button", { name: /^Merkitse nähdyksi/ }).click();
  await expect(page.getByRole("button", { name: /^Merkitse nähdyksi/ })).toHaveCount(0);
  await expect(page.getByText("Lukittu", { exact: true })).toBeVisible();
});

test("a long text is refused and kept, also when the page closes under it; leaving ends the key", async ({
  page,
  signIn,
  openBrowser,
  watch,
}) => {
  watch.allow(/status of 4\d\d|ERR_/);
  await signIn(who);
  const { link, pin } = await share(page, 4);
  const client = await openBrowser();
  await client.route("https://www.ilmatieteenlaitos.fi/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Sää</title>" }),
  );
  await client.goto(link);
  await typeNumber(client, pin);
  const long = `‏مرحبا ${"ä".repeat(100_000)}`;
  const field = client.getByLabel("Mitä haluat muuttaa tai lisätä?");
  await field.fill(long);
  await client.getByLabel("Pyydän muutosta").check();
  await client.getByRole("button", { name: "Lähetä vastaus" }).click();
  await expect(client.getByRole("alert")).toContainText("Lyhennä se enintään 4 000 merkkiin.");
  expect((await field.inputValue()).length).toBe(long.length);

  await field.fill("Lyhyt sana");
  await client.context().clearCookies();
  await client.getByRole("button", { name: "Lähetä vastaus" }).click();
  await expect(client.getByText("Tekstisi on tallessa")).toBeVisible();
  await typeNumber(client, pin);
  await expect(field).toHaveValue("Lyhyt sana");
  await client.getByRole("button", { name: "Lähetä vastaus" }).click();
  await expect(client.getByRole("status")).toHaveText("Kiitos. Vastauksesi on lähetetty.");

  await client.getByRole("button", { name: "Poistu nopeasti" }).click();
  await expect(client).toHaveURL(/ilmatieteenlaitos/);
  expect(await client.context().cookies(link)).toEqual([]);
  await client.goto(link);
  await expect(client.getByRole("heading", { level: 1 })).toHaveText("Kirjoita numero");
});

test("the page and its number are read by everybody, large, small and in the dark", async ({
  page,
  signIn,
  openBrowser,
}) => {
  await signIn(who);
  const { link, pin } = await share(page, 5);
  await expectAccessible(page);
  // 400 % of a screen 1280 wide is 320 wide.
  const client = await openBrowser(undefined, { viewport: { width: 320, height: 640 } });
  await client.goto(link);
  const isSideways = () =>
    client.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  for (const step of ["number", "page"] as const) {
    if (step === "page") await typeNumber(client, pin);
    await expect(client.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(client.getByRole("link", { name: "Saavutettavuus" })).toBeVisible();
    await client.emulateMedia({ colorScheme: "light" });
    await expectAccessible(client);
    expect(await isSideways()).toBe(false);
    await client.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(client);
  }
});
