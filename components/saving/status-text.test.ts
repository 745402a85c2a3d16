import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { timeOf } from "./fill-words";
import type { SaveStatus } from "./save-state";
import { statusText } from "./status-text";
import { wordsOf } from "./words";

function wordsIn(locale: (typeof locales)[number]) {
  const messages = messagesOf(locale);
  return wordsOf(
    createTranslator({ locale, messages: messages as ReturnType<typeof messagesOf>, namespace: "saving" }),
    locale,
    messages.errors,
  );
}

const shown = (status: SaveStatus, locale: (typeof locales)[number] = "fi") =>
  statusText(status, wordsIn(locale)).shown;

describe("The status line", () => {
  it("says in Finnish what is saved and what is not, one or many", () => {
    const at = Date.parse("2026-11-24T08:42:00Z");
    expect(shown({ kind: "saved", at: undefined })).toBe("Muutokset tallentuvat itsestään.");
    expect(shown({ kind: "saved", at })).toBe("Tallennettu klo 10.42");
    expect(shown({ kind: "saving", count: 1 })).toBe("Tallennetaan…");
    expect(shown({ kind: "offline", count: 3, cause: "network", nextTryAt: at })).toBe(
      "Ei yhteyttä. 3 muutosta odottaa, ne tallentuvat itsestään.",
    );
    expect(shown({ kind: "offline", count: 1, cause: "server", nextTryAt: at })).toBe(
      "Palvelu ei juuri nyt vastaa. 1 muutos odottaa, se tallentuu itsestään.",
    );
    expect(shown({ kind: "unsaved", count: 1 })).toBe("1 kohta ei ole tallennettu");
    expect(shown({ kind: "unsaved", count: 2 })).toBe("2 kohtaa ei ole tallennettu");
  });

  it.each(locales)("leaves no place unfilled in %s", (locale) => {
    const statuses: SaveStatus[] = [
      { kind: "saved", at: 0 },
      { kind: "stopped", reason: "confirmed", count: 1 },
      ...[1, 2, 21].flatMap((count): SaveStatus[] => [
        { kind: "saving", count },
        { kind: "unsaved", count },
        { kind: "signedOut", count },
        { kind: "offline", count, cause: "network", nextTryAt: undefined },
        { kind: "offline", count, cause: "server", nextTryAt: 1 },
      ]),
    ];
    for (const status of statuses) {
      const { shown, spoken = "", alert = "" } = statusText(status, wordsIn(locale));
      expect(`${shown}${spoken}${alert}`).not.toMatch(/[{}]/);
      if ("count" in status && status.kind !== "saving" && status.kind !== "stopped") {
        expect(shown).toContain(String(status.count));
      }
    }
  });

  it("alerts of one trouble in one text, so that a growing count is not read again and again", () => {
    const alertOf = (count: number) =>
      statusText({ kind: "offline", count, cause: "network", nextTryAt: 1 }, wordsIn("fi")).alert;
    expect(alertOf(1)).toBe(alertOf(9));
  });
});

describe("The time of another's change", () => {
  it("has the day only when it was not today in Finland", () => {
    const now = new Date("2026-11-24T08:00:00Z");
    expect(timeOf(new Date("2026-11-23T22:30:00Z"), now, "fi")).toBe("0.30");
    expect(timeOf(new Date("2026-11-23T21:30:00Z"), now, "fi")).toBe("23.11.2026 23.30");
  });
});
