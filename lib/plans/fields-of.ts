import { GOAL_CODES } from "@/lib/avain/codes";
import { isOwnKey } from "@/lib/saving/paths";
import type { FieldMap } from "@/lib/saving/rows";
import type { FieldValue } from "@/lib/saving/values";
import type { Condition, Meeting, PlanContent } from "./content";
import { isHiddenByDefault } from "./hidden";

/**
 * The working copy that says a plan: `planContent` of it gives the plan back. For plans that came in from a file, which
 * have none before somebody corrects them.
 */
export function planFields(plan: PlanContent): FieldMap {
  const fields: FieldMap = new Map();
  const { wish, strengthsClient, strengthsWorker, agreed, agreedReason, dueDate } = plan;
  put(fields, "", { wish, strengthsClient, strengthsWorker, agreed, agreedReason, dueDate });
  putMeeting(fields, plan);
  const isListed = plan.goals.every(
    ({ code }, at) => at === 0 || goalPlace(plan.goals[at - 1]?.code) < goalPlace(code),
  );
  plan.goals.forEach(({ key, words, timing, important, keepLevel, hidden }, position) => {
    put(fields, `goals.${key}.`, { chosen: true, words, important, keepLevel });
    if (timing === "later") put(fields, `goals.${key}.`, { timing });
    if (hidden !== isHiddenByDefault(key)) fields.set(`goals.${key}.hidden`, hidden);
    if (!isListed) fields.set(`goals.${key}.position`, position);
  });
  for (const { key, classCode, words, effect, note, hidden } of plan.factors) {
    put(fields, `factors.${key}.`, { words, effect, note, hidden });
    if (isOwnKey(key)) put(fields, `factors.${key}.`, { chosen: true, classCode });
  }
  for (const { code, ...service } of plan.services)
    put(fields, `services.${code}.`, { chosen: true, ...service });
  for (const { code, note, condition } of plan.methods)
    put(fields, `methods.${code}.`, { planned: true, note, ...conditionFields(condition) });
  plan.steps.forEach(({ key, ...step }, position) => {
    put(fields, `steps.${key}.`, { chosen: true, ...step, position });
  });
  return fields;
}

/** Adds what is said of the meeting, which evaluations have too. */
export function putMeeting(fields: FieldMap, meeting: Meeting): void {
  const { tookPart, how, othersWords, interpreterLanguage, meetingDate, meetingTime, meetingPlace } = meeting;
  put(fields, "", {
    tookPart,
    how,
    othersWords,
    interpreterLanguage,
    meetingDate,
    meetingTime,
    meetingPlace,
  });
  for (const kind of meeting.others) fields.set(`others.${kind}.present`, true);
}

/** Adds values under a prefix; what is nothing (null, "", false) is not written, as nobody ever touched it. */
export function put(fields: FieldMap, prefix: string, values: Record<string, FieldValue>): void {
  for (const [name, value] of Object.entries(values))
    if (value !== null && value !== "" && value !== false) fields.set(prefix + name, value);
}

/** Goals in own words stand after the listed ones, in an order that only positions tell. */
function goalPlace(code: string | null | undefined): number {
  const place = (GOAL_CODES as readonly (string | null | undefined)[]).indexOf(code);
  return place === -1 ? Number.NEGATIVE_INFINITY : place;
}

function conditionFields(condition: Condition | null): Record<string, FieldValue> {
  if (!condition) return {};
  const { what, consequence, decider, appeal } = condition;
  return {
    conditionWhat: what,
    conditionConsequence: consequence,
    conditionDecider: decider,
    conditionAppeal: appeal,
  };
}
