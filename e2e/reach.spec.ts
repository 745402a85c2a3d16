import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/*
 * The screens people work on, for those who use a keyboard, a magnifier, own colours, or a finger.
 */
const document = (client: string, link: RegExp, part: string) => async (page: Page) => {
  await page.goto("/clients");
  await page.getByRole("link", { name: client }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const href = await page.getByRole("link", { name: link }).first().getAttribute("href");
  await page.goto(`${href?.replace(/\/goals$/, "")}/${part}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
};
const plan = (part: string) => document("Järvelä Antti", /^Jatka suunnitelmaa/, part);
const evaluation = (part: string) => document("Ekholm Leena", /^Jatka arviointia/, part);

const screens: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ["home", (page) => page.goto("/")],
  ["goals of a plan", plan("goals")],
  ["factors of a plan", plan("factors")],
  ["summary of a plan", plan("summary")],
  ["goals of an evaluation", evaluation("goals")],
  ["methods of an evaluation", evaluation("methods")],
];

for (const [name, open] of screens) {
  test(`${name}: at 400 % the focus is never hidden in 120 presses of Tab`, async ({ page, signIn }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await signIn("worker");
    await open(page);
    const hidden: string[] = [];
    for (let press = 0; press < 120; press++) {
      await page.keyboard.press("Tab");
      const lost = await page.evaluate(hiddenFocus);
      if (lost) hidden.push(`${press}: ${lost}`);
    }
    expect(hidden).toEqual([]);
  });
}

for (const [name, open] of screens.slice(1)) {
  test(`${name}: every target is big enough for a finger`, async ({ page, signIn }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await signIn("worker");
    await open(page);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });
}

test("with own colours, what is chosen differs from what is not by more than its background", async ({
  page,
  signIn,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await signIn("worker");
  await plan("factors")(page);
  const group = page.getByRole("group", { name: "Koulutus", exact: true });
  await group.getByRole("radio", { name: "Auttaa" }).check();
  const outlines = await group
    .getByRole("radio")
    .evaluateAll((radios) =>
      radios.map(
        (radio) => radio.closest("label") && getComputedStyle(radio.closest("label") as Element).outlineStyle,
      ),
    );
  expect(outlines.filter((style) => style === "solid")).toHaveLength(1);
  const current = page.getByRole("navigation", { name: /osat$/ }).locator("[aria-current]");
  await expect(current).toHaveCSS("outline-style", "solid");
  await evaluation("goals")(page);
  const anchors = page.getByRole("button", { name: /puolivälissä/ });
  await anchors.first().click();
  await expect(anchors.first()).toHaveAttribute("aria-pressed", "true");
  await expect(anchors.first()).toHaveCSS("outline-style", "solid");
});

/** What has the focus and cannot be seen: outside the window, or under something else at every point that is inside. */
function hiddenFocus(): string {
  const focused = window.document.activeElement;
  if (!focused || focused === window.document.body) return "";
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const [width, height] = [window.innerWidth, window.innerHeight];
  const xs = [0.1, 0.5, 0.9].map((part) => left + (right - left) * part);
  const ys = [0.1, 0.5, 0.9].map((part) => top + (bottom - top) * part);
  const isSeen = xs.some((x) =>
    ys.some((y) => {
      if (x < 0 || y < 0 || x >= width || y >= height) return false;
      const there = window.document.elementFromPoint(x, y);
      return there !== null && (focused.contains(there) || there.contains(focused));
    }),
  );
  return isSeen ? "" : focused.outerHTML.slice(0, 160);
}

/** Controls of the main part that are under 44 px in either direction, with the label that makes them bigger counted in. */
function smallTargets(): string[] {
  const main = window.document.querySelector("main");
  const controls =
    main?.querySelectorAll("button, a.button, input, select, textarea, summary, [role=button]") ?? [];
  return [...controls].flatMap((control) => {
    if (
      !control.checkVisibility({ visibilityProperty: true }) ||
      control.closest("[aria-hidden=true], .sr-only")
    )
      return [];
    const label = control.closest("label");
    const { width, height } = (label ?? control).getBoundingClientRect();
    if (width === 0 || (width >= 44 && height >= 43.5)) return [];
    return [`${Math.round(width)}×${Math.round(height)} ${control.outerHTML.slice(0, 120)}`];
  });
}
