import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ClientRow } from "@/db/factories/clients";
import type { Actor } from "@/lib/access/actor";
import { clientLocales } from "@/lib/i18n/client-locales";
import { tellOfficeTexts } from "@/lib/office-texts";
import { closePress, printPdf } from "@/lib/pdf/print-pdf";
import { readPdf } from "@/lib/pdf/test-pdf";
import { openSummary } from "@/lib/summary/queries";
import { aFullSummary, canaries, now } from "@/lib/summary/test-summaries";
import { htmlText } from "../client-page/html-answer";
import { SummaryHtml } from "./summary-html";

let worker: Actor;
let client: ClientRow;
beforeAll(async () => {
  ({ worker, client } = await aFullSummary({ safePhoneHours: "" }));
  tellOfficeTexts([
    { name: "organisation", value: "Esimerkin hyvinvointialue" },
    { name: "ombudsman", value: "Salla Sosiaaliasiavastaava, 040 000 0001, arkisin 9–11" },
    { name: "planElsewhere", value: "OmaKanta" },
  ]);
});
afterAll(() => {
  closePress();
  tellOfficeTexts([]);
});

async function htmlIn(query: Record<string, string>): Promise<string> {
  const asked = { clientId: client.id, query, workerLocale: "fi", as: "pdf" } as const;
  const { summary } = await openSummary(worker, asked, now);
  if (!summary) throw new Error("no summary");
  return htmlText(<SummaryHtml document={summary.document} />);
}
const squeezed = (text: string) => text.replaceAll(/\s/g, "");

describe("the summary as a file", () => {
  test.each(clientLocales)("in %s is tagged, and two pages with fifteen goals", async (language) => {
    const html = await htmlIn({ language });
    const pdf = readPdf(await printPdf(html));
    expect(pdf).toMatchObject({ marked: true, language });
    expect(pdf.pages).toBeLessThanOrEqual(2);
    expect(pdf.elements.get("H1")).toBe(1);
    expect(pdf.elements.get("H2")).toBeGreaterThanOrEqual(9);
    expect(pdf.headerScopes).toEqual(["Column", "Column", "Column", "Column", "Column"]);
    const text = squeezed(pdf.text);
    for (const words of [
      "Oma tavoite numero 15",
      "Askel numero 6",
      "30 päivän",
      "Kirjaston kokoushuone",
      "OmaKanta",
    ])
      expect(text).toContain(squeezed(words));
    const secrets = [...canaries, "150685-999X", client.number, "0501234567"];
    expect(secrets.filter((word) => html.includes(word) || text.includes(word))).toEqual([]);
  });

  test("has a neutral title, no script and nothing to fetch", async () => {
    const html = await htmlIn({ beside: "en" });
    expect(readPdf(await printPdf(html)).title).toBe("Sovitut asiat");
    expect(html).not.toMatch(/<script|<link|<img|<iframe|url\(|https?:|javascript:/);
  });
});
