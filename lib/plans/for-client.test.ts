import { describe, expect, it } from "vitest";
import type { FieldValue } from "@/lib/saving/values";
import { planContent } from "./content";
import { planForClient } from "./for-client";

const values: [string, FieldValue][] = [
  ["wish", "Haluan nukkua rauhassa"],
  ["agreed", "no"],
  ["agreedReason", "REASON"],
  ["othersWords", "OTHERS"],
  ["meetingDate", "2026-12-01"],
  ["meetingPlace", "PLACE"],
  ["goals.debt.chosen", true],
  ["goals.debt.words", "Velat kuntoon"],
  ["goals.leaving-violence.chosen", true],
  ["goals.leaving-violence.words", "HIDDEN GOAL"],
  ["goals.housing.chosen", true],
  ["goals.housing.timing", "later"],
  ["factors.motivation.effect", 3],
  ["factors.motivation.note", "NOTE"],
  ["factors.education.effect", 1],
  ["factors.education.hidden", true],
  ["factors.money-management.effect", 1],
  ["factors.commitment.effect", 2],
  ["services.guidance-to-services-3.chosen", true],
  ["services.guidance-to-services-3.state", "didNot"],
  ["services.guidance-to-services-3.stateReason", "STATE REASON"],
  ["services.guidance-to-services-4.chosen", true],
  ["services.guidance-to-services-4.provider", "HIDDEN SHELTER"],
  ["services.guidance-to-services-4.hidden", true],
  ["methods.setting-conditions.planned", true],
  ["methods.setting-conditions.note", "NOTE"],
  ["methods.setting-conditions.conditionWhat", "Käyt työpajalla"],
  ["steps.own-aaaaaaaa.chosen", true],
  ["steps.own-aaaaaaaa.what", "Soitan velkaneuvontaan"],
  ["steps.own-aaaaaaaa.goalKey", "debt"],
  ["steps.own-bbbbbbbb.chosen", true],
  ["steps.own-bbbbbbbb.what", "HIDDEN STEP"],
  ["steps.own-bbbbbbbb.hidden", true],
  ["steps.own-cccccccc.chosen", true],
  ["steps.own-cccccccc.what", "STEP OF HIDDEN GOAL"],
  ["steps.own-cccccccc.goalKey", "leaving-violence"],
];
const content = planContent(new Map(values));
const paper = planForClient(content, { nonDisclosure: false });

describe("the client's paper", () => {
  it("leaves out what is marked not shown, and steps of such goals", () => {
    expect(paper.goalsNow.map(({ key }) => key)).toEqual(["debt"]);
    expect(paper.hinders.map(({ key }) => key)).toEqual(["money-management"]);
    expect(paper.services.map(({ code }) => code)).toEqual(["guidance-to-services-3"]);
    expect(paper.steps.map(({ what }) => what)).toEqual(["Soitan velkaneuvontaan"]);
  });

  it("holds no note, no reason and nobody else's name", () => {
    expect(JSON.stringify(paper)).not.toMatch(/NOTE|REASON|OTHERS|HIDDEN/);
  });

  it("always tells the condition", () => {
    expect(paper.conditions).toMatchObject([{ what: "Käyt työpajalla" }]);
  });

  it("says what helps and what makes it harder, and nothing of what makes no difference", () => {
    expect(paper.helps.map(({ key }) => key)).toEqual(["motivation"]);
    expect(JSON.stringify(paper)).not.toContain("commitment");
  });

  it("keeps goals for later apart", () => {
    expect(paper.goalsLater.map(({ key }) => key)).toEqual(["housing"]);
  });

  it("tells the meeting place, but not under a non-disclosure order", () => {
    expect(paper.meetingPlace).toBe("PLACE");
    expect(planForClient(content, { nonDisclosure: true }).meetingPlace).toBe("");
  });
});
