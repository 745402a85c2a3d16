/** What may be answered, by the kind of the question. */
export const answerOptions = {
  support: ["enough", "notEnough", "didNotGet", "notNeeded"],
  yesNo: ["yes", "no"],
  health: ["veryGood", "good", "average", "poor", "veryPoor"],
} as const;
export type AnswerKind = keyof typeof answerOptions;

/**
 * The questions of the national survey in their order, and how each is answered. `afraid` is ours: the survey does not
 * ask about safety at home.
 */
export const voiceQuestions = [
  { key: "guidance", kind: "support" },
  { key: "basicAssistance", kind: "support" },
  { key: "otherAssistance", kind: "support" },
  { key: "enoughGuidance", kind: "yesNo" },
  { key: "health", kind: "health" },
  { key: "food", kind: "yesNo" },
  { key: "medicine", kind: "yesNo" },
  { key: "doctor", kind: "yesNo" },
  { key: "lonely", kind: "yesNo" },
  { key: "afraid", kind: "yesNo" },
] as const satisfies readonly { key: string; kind: AnswerKind }[];
export type VoiceQuestion = (typeof voiceQuestions)[number];
export type VoiceKey = VoiceQuestion["key"];
export type VoiceAnswers = Partial<Record<VoiceKey, string>>;

/** The answers that a form or a stored row holds, without what is no question or no answer to it. */
export function readAnswers(sent: Readonly<Record<string, unknown>>): VoiceAnswers {
  const answers: VoiceAnswers = {};
  for (const { key, kind } of voiceQuestions) {
    const options: readonly string[] = answerOptions[kind];
    const answer = sent[key];
    if (typeof answer === "string" && options.includes(answer)) answers[key] = answer;
  }
  return answers;
}

/** Needs that cannot wait: where help is, is told at once. */
export const urgentNeeds = ["food", "medicine", "afraid"] as const satisfies readonly VoiceKey[];
export type UrgentNeed = (typeof urgentNeeds)[number];

/** The needs that answers tell of and that cannot wait. */
export function needsOf(answers: VoiceAnswers): UrgentNeed[] {
  return urgentNeeds.filter((need) => answers[need] === "yes");
}

/** Emergencies, everywhere in Finland. */
export const emergencyNumber = "112";
/** Nollalinja, the national line for who meets violence: free, round the clock. */
export const violenceLine = "080\u00a0005\u00a0005";
