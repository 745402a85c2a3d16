/** How the pages look: as the device says, or one of the two always. */
export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** The cookie that keeps the chosen look. */
export const themeCookie = "theme";

/** How large the text is: the browser's own size, or larger by an eighth or a quarter. */
export const textSizes = ["normal", "large", "larger"] as const;

export type TextSize = (typeof textSizes)[number];

/** The cookie that keeps the chosen size of text. */
export const textSizeCookie = "text-size";

/** How pages look for a person, wherever they sign in. */
export type Look = { theme: Theme; textSize: TextSize };

/** The size for a value from outside: the browser's own when it names none. */
export function asTextSize(value: unknown): TextSize {
  return textSizes.find((size) => size === value) ?? "normal";
}

/** The look for a value from outside: as on the device when it names none. */
export function asTheme(value: unknown): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}
