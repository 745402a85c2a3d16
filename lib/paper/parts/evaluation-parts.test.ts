import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { evaluationForClient } from "@/lib/evaluations/for-client";
import { evaluationFrom, planFrom } from "@/lib/evaluations/test-contents";
import { fi } from "@/lib/i18n/messages/fi";
import type { FieldValue } from "@/lib/saving/values";
import { evaluationParts } from "./evaluation-parts";
import type { PaperPart } from "./paper-model";

const tools = {
  t: createTranslator({ locale: "fi", messages: fi, namespace: "paper" }),
  locale: "fi" as const,
};
const plan = planFrom({
  "goals.debt.chosen": true,
  "goals.debt.words": "Perintäkirjeet loppuvat",
  "goals.antisocial-behaviour.chosen": true,
  "goals.leaving-violence.chosen": true,
  "methods.setting-conditions.planned": true,
  "steps.own-aaaa1111.chosen": true,
  "steps.own-aaaa1111.what": "Soitan pankkiin",
});

const itemsOf = (part: PaperPart | undefined) => (part?.look === "list" ? part.items : []);

function paper(values: Record<string, FieldValue>) {
  const evaluation = evaluationFrom({ day: "2026-06-01", ...values }, plan);
  return evaluationParts(evaluationForClient(evaluation, plan, { nonDisclosure: false }), tools);
}

describe("the client's paper of an evaluation", () => {
  it("says the goals in the client's own words first, with kind words for the number", () => {
    expect(paper({ "goals.debt.score": 60 })[0]).toMatchObject({
      title: "Tavoitteesi",
      items: [
        { text: "Tulen paremmin toimeen muiden kanssa", more: ["Tätä ei arvioitu nyt."] },
        {
          text: "Perintäkirjeet loppuvat",
          more: ["Saan velka-asiat järjestykseen"],
          score: { at: 60, words: "Olet puolivälissä: 60 / 100" },
        },
      ],
    });
  });

  it("has no official name of a hard thing, no hidden goal, no note and no reason", () => {
    const text = JSON.stringify(
      paper({
        "goals.leaving-violence.score": 10,
        "goals.debt.reason": "SALAISUUS",
        "methods.setting-conditions.used": true,
        "methods.setting-conditions.note": "SALAISUUS",
        "methods.critical-feedback.used": true,
        notes: "SALAISUUS",
      }),
    );
    expect(text).not.toMatch(/SALAISUUS|[Ee]psosiaal|väkival|[Ee]htojen asett|[Rr]ajoittava|[Kk]riittinen/);
  });

  it("tells both views when there was no agreement", () => {
    const [goals] = paper({
      "goals.debt.rating": "noAgreement",
      "goals.debt.clientScore": 80,
      "goals.debt.workerScore": 20,
    });
    expect(itemsOf(goals)[1]?.more.slice(1)).toEqual([
      "Emme vielä olleet samaa mieltä siitä, kuinka pitkällä olet.",
      "Sinun arviosi: 80 / 100",
      "Työntekijän arvio: 20 / 100",
    ]);
  });

  it("leaves out parts that have nothing to say", () => {
    expect(paper({ "goals.debt.score": 60 }).map(({ title }) => title)).toEqual([
      "Tavoitteesi",
      "Mitä sovittiin",
    ]);
    expect(paper({ nextDueDate: "2026-12-01" }).map(({ title }) => title)).toEqual([
      "Tavoitteesi",
      "Mitä sovittiin",
      "Milloin tavataan",
    ]);
  });

  it("says by when a step is to be done, unless the day had passed", () => {
    const step = (byDate: string) => itemsOf(paper({ "steps.own-aaaa1111.byDate": byDate })[1])[0]?.more;
    expect(step("2026-07-01")).toEqual(["Ei vielä tehty. Tavoitteena 1.7.2026 mennessä"]);
    expect(step("2026-05-01")).toEqual(["Ei vielä tehty"]);
    expect(itemsOf(paper({ "steps.own-aaaa1111.done": true })[1])[0]?.more).toEqual(["Tehty"]);
  });
});
