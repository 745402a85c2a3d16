import { expect, type Locator, type Page } from "@playwright/test";

/** What a hand does on a page, counted: clicks, taps, and presses of keys. A chord such as Ctrl + Enter is one press. */
export function counted(page: Page) {
  let count = 0;
  const press = async (key: string) => {
    count += 1;
    await page.keyboard.press(key);
  };
  return {
    count: () => count,
    async click(target: Locator): Promise<void> {
      count += 1;
      await target.click();
    },
    async tap(target: Locator): Promise<void> {
      count += 1;
      await target.tap();
    },
    press,
    /** Every letter is a press. */
    async type(text: string): Promise<void> {
      count += text.length;
      await page.keyboard.type(text);
    },
    /** Tab, as many times as it takes. */
    async tabTo(target: Locator): Promise<void> {
      for (let tabs = 0; tabs < 60; tabs += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await press("Tab");
      }
      await expect(target, "reached by Tab").toBeFocused();
    },
  };
}
