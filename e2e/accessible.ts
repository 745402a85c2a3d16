import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Nothing that axe knows of WCAG 2.2 AA and of good practice is wrong with the page. */
export async function expectAccessible(page: Page): Promise<void> {
  // The framework may put the title in after the rest.
  await expect(page).toHaveTitle(/\S/);
  const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  await expectNothing(new AxeBuilder({ page }).withTags(all));
}

/** The same of what other colours change: for a page that was looked at whole in its usual ones. */
export async function expectReadable(page: Page): Promise<void> {
  await expectNothing(new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]));
}

async function expectNothing(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  expect(found, "what axe found").toEqual([]);
}
