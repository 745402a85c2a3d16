import type { SharedWords } from "./shared-words";

/** When the number may be tried again, in words. */
export function waitWords(t: SharedWords, seconds: number): string {
  return seconds < 60
    ? t("number.waitSeconds", { seconds })
    : t("number.waitMinutes", { minutes: Math.ceil(seconds / 60) });
}
