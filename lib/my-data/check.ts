import { isRestricted } from "@/lib/clients/safe-contact";
import { adultAge } from "@/lib/clients/terms";
import { ageOn, type Day } from "@/lib/dates";
import type { Stored } from "./stored";
import { countHidden } from "./without-hidden";

/** What a worker has to look for in a client's data before they are given out. */
export type DataCheck = {
  /** Other people by what was written of them: a guardian, who was present, who does a step, who provides a service. */
  people: { from: "guardian" | "present" | "doer" | "provider"; words: string }[];
  /** Texts in workers' own words, which may tell of others. */
  notes: number;
  hidden: number;
  flags: readonly DataFlag[];
};
export type DataFlag = "violence" | "nonDisclosure" | "blocked" | "safeContact" | "minor";

/** Looks a client's data through for third persons and dangers; what is meant by a text is for the worker to read. Pure. */
export function checkOf(stored: Stored, { isBlocked, today }: { isBlocked: boolean; today: Day }): DataCheck {
  const { fields } = stored.client;
  const plans = stored.plans.flatMap(({ texts }) => texts.map(({ content }) => content));
  const evaluations = stored.plans
    .flatMap((plan) => plan.evaluations.flatMap(({ texts }) => texts))
    .map(({ content }) => content);
  const people = [
    { from: "guardian" as const, words: fields.guardianName },
    ...[...plans, ...evaluations].map(({ othersWords }) => ({
      from: "present" as const,
      words: othersWords,
    })),
    ...plans.flatMap(({ steps }) => steps.map(({ whoName }) => ({ from: "doer" as const, words: whoName }))),
    ...plans.flatMap(({ services }) =>
      services.map(({ provider }) => ({ from: "provider" as const, words: provider })),
    ),
  ];
  const notes = [
    ...plans.flatMap(({ factors, methods, strengthsWorker }) => [
      ...factors.map(({ note }) => note),
      ...methods.map(({ note }) => note),
      strengthsWorker,
    ]),
    ...evaluations.flatMap((evaluation) => [
      evaluation.notes,
      ...evaluation.goals.map(({ reason }) => reason),
      ...evaluation.methods.map(({ note }) => note),
      ...evaluation.factors.map(({ note }) => note),
    ]),
    ...stored.diary.map(({ note }) => note),
  ];
  const isMinor = fields.birthDate !== null && ageOn(fields.birthDate, today) < adultAge;
  const flags: [DataFlag, boolean][] = [
    ["violence", plans.some(({ goals }) => goals.some(({ code }) => code === "leaving-violence"))],
    ["nonDisclosure", fields.nonDisclosure],
    ["blocked", isBlocked],
    ["safeContact", isRestricted(fields)],
    ["minor", isMinor],
  ];
  return {
    people: distinct(people),
    notes: new Set(notes.filter((note) => note.trim() !== "")).size,
    hidden: stored.plans.reduce((sum, plan) => sum + countHidden(plan), 0),
    flags: flags.filter(([, isSet]) => isSet).map(([flag]) => flag),
  };
}

function distinct(people: DataCheck["people"]): DataCheck["people"] {
  const named = people.filter(({ words }) => words.trim() !== "");
  return [...new Map(named.map((one) => [`${one.from} ${one.words}`, one])).values()];
}
