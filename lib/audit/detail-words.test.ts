import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { messagesOf } from "@/lib/i18n/messages";
import { detailWords } from "./detail-words";

const t = createTranslator({ locale: "fi", messages: messagesOf("fi"), namespace: "audit" });
const words = (detail: object) =>
  detailWords({ act: "figures.open", detail: { ...detail } }, t as Parameters<typeof detailWords>[1]);

test("figures taken as a file are told from figures that were looked at", () => {
  expect(words({ table: "attainment", n: 3 })).toBe("3 riviä");
  expect(words({ table: "attainment", n: 3, format: "xlsx" })).toBe("3 riviä, tiedostona (xlsx)");
});
