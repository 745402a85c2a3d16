/** How the pages look: as the device says, or one of the two always. */
export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** The cookie that keeps the chosen look. */
export const themeCookie = "theme";

/** The look for a value from outside: as on the device when it names none. */
export function asTheme(value: unknown): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}
