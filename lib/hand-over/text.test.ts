import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { evaluationFrom, planFrom } from "@/lib/evaluations/test-contents";
import { messagesOf } from "@/lib/i18n/messages";
import type { FieldValue } from "@/lib/saving/values";
import type { RecordTools } from "./words";
import { writtenEvaluation, writtenPlan } from "./written";

const messages = messagesOf("fi");
const tools = {
  t: createTranslator({ locale: "fi", messages, namespace: "handOver.record" }),
  plan: createTranslator({ locale: "fi", messages, namespace: "planSummary" }),
  locale: "fi",
} as unknown as RecordTools;
const confirmed = { day: "2026-11-24", byName: "Maija Malli", revision: 2 };
const values: Record<string, FieldValue> = {
  tookPart: "together",
  how: "office",
  agreed: "yes",
  wish: "Oma koti",
  meetingDate: "2026-12-01",
  meetingTime: "09:30",
  meetingPlace: "PLACE",
  "goals.debt.chosen": true,
  "goals.debt.words": "Perintäkirjeet loppuvat",
  "goals.leaving-violence.chosen": true,
  "goals.leaving-violence.words": "HIDDEN",
  "factors.motivation.effect": 3,
  "factors.motivation.note": "NOTE",
  "services.guidance-to-services-3.chosen": true,
  "services.guidance-to-services-3.hidden": true,
  "services.guidance-to-services-3.provider": "HIDDEN",
  "methods.setting-conditions.planned": true,
  "methods.setting-conditions.note": "NOTE",
  "methods.setting-conditions.conditionWhat": "Käyt työpajalla",
  "steps.own-aaaa1111.chosen": true,
  "steps.own-aaaa1111.what": "HIDDEN",
  "steps.own-aaaa1111.goalKey": "leaving-violence",
};
const plan = planFrom(values);
const none = { hidden: false, notes: false, nonDisclosure: false };

describe("a plan as text for the official record", () => {
  it("says official names under the headings of the law, the client's own words beside", () => {
    const { text } = writtenPlan(plan, confirmed, none, tools);
    expect(text).toContain("Vahvistettu 24.11.2026, Maija Malli. Versio 2.");
    expect(text).toContain("\n\nAsiakkaan arvio tuen tarpeesta\nOma koti\n\n");
    expect(text).toContain("- Velka; asiakkaan sanoin: Perintäkirjeet loppuvat");
    expect(text).toContain("Ehto: Käyt työpajalla");
    expect(text).toContain("- Seuraava tapaaminen 1.12.2026 klo 9.30.");
    expect(text).toContain("Asiakkaan vahvuudet ja voimavarat\nEi kirjattu.");
  });

  it("leaves out what is not shown and the worker's notes, and says how much", () => {
    const { text, leftOut } = writtenPlan(plan, confirmed, none, tools);
    expect(text).not.toMatch(/HIDDEN|NOTE|väkival/);
    expect(leftOut).toBe(3);
  });

  it("takes them along only when asked, each by its own choice", () => {
    const hidden = writtenPlan(plan, confirmed, { ...none, hidden: true }, tools);
    expect(hidden.text.match(/HIDDEN/g)).toHaveLength(3);
    expect(hidden.text).not.toContain("NOTE");
    expect(hidden.leftOut).toBe(0);
    const notes = writtenPlan(plan, confirmed, { ...none, notes: true }, tools);
    expect(notes.text.match(/NOTE/g)).toHaveLength(2);
    expect(notes.text).not.toContain("HIDDEN");
  });

  it("keeps the meeting place to itself under a non-disclosure order", () => {
    expect(writtenPlan(plan, confirmed, none, tools).text).toContain("PLACE");
    const kept = writtenPlan(plan, confirmed, { ...none, nonDisclosure: true }, tools);
    expect(kept.text).not.toContain("PLACE");
    expect(kept.leftOut).toBe(4);
  });
});

describe("an evaluation as text for the official record", () => {
  const evaluation = evaluationFrom(
    {
      day: "2026-11-24",
      notes: "NOTE",
      "goals.debt.score": 60,
      "goals.debt.outcome": "goesOn",
      "goals.leaving-violence.score": 10,
      "goals.leaving-violence.reason": "HIDDEN",
      "methods.setting-conditions.used": true,
      "methods.setting-conditions.note": "NOTE",
      "services.guidance-to-services-3.state": "started",
    },
    plan,
  );

  it("says how far each goal was reached and what was used", () => {
    const { text } = writtenEvaluation(evaluation, plan, confirmed, none, tools);
    expect(text).toContain("- Velka: 60 / 100 (puolivälissä); asiakkaan sanoin: Perintäkirjeet loppuvat");
    expect(text).toContain("Ehtojen asettaminen asiakkaalle: käytetty");
  });

  it("leaves out what its plan marks as not shown, and notes", () => {
    const { text, leftOut } = writtenEvaluation(evaluation, plan, confirmed, none, tools);
    expect(text).not.toMatch(/HIDDEN|NOTE|väkival|alkanut/);
    expect(leftOut).toBe(3);
    const all = writtenEvaluation(evaluation, plan, confirmed, { ...none, hidden: true, notes: true }, tools);
    expect(all.text).toMatch(/väkival/);
    expect(all.text.match(/NOTE/g)).toHaveLength(2);
  });
});
