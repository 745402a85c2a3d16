import { expect, test } from "vitest";
import { variables } from "../export/codebook-words";
import { tableRows } from "../export/tables";
import { aFileClient } from "../test-cohort";
import { canonicalClient } from "./canonical";

/** A client as somebody else might write it: no language, codes in another order, empty things told. */
function writtenElsewhere() {
  const { language: _, ...client } = aFileClient("A-1", { municipality: "" });
  const [first] = client.plans;
  if (!first) throw new Error("no plan");
  first.methodsPlanned = [
    "making-a-plan",
    "supportive-discussion",
  ].toReversed() as typeof first.methodsPlanned;
  first.goals = [{ code: "housing", when: "now", words: "" }];
  return client;
}

test("there is one way to write a client, and what is written so stays so", () => {
  const canonical = canonicalClient(writtenElsewhere());
  expect(canonical).toMatchObject({ language: "fi" });
  expect(canonical).not.toHaveProperty("municipality");
  expect(canonical.plans[0]?.goals).toEqual(["housing"]);
  expect(canonical.plans[0]?.methodsPlanned).toEqual(
    canonicalClient(aFileClient("A-1")).plans[0]?.methodsPlanned,
  );
  expect(JSON.stringify(canonicalClient(canonical))).toBe(JSON.stringify(canonical));
});

test("a language that is not known stands as Finnish, and the codebook says so", () => {
  expect(tableRows([canonicalClient(writtenElsewhere())]).clients[0]?.at(-1)).toBe("fi");
  expect(variables.language).toMatchObject({
    fi: expect.stringContaining("fi myös"),
    sv: expect.stringContaining("fi också"),
    en: expect.stringContaining("fi also"),
  });
});
