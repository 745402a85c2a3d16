"use client";

import { LiveChoices } from "@/components/saving/fields/live-choices";
import { useProblem } from "./problems-context";

type SummaryQuestionProps = {
  path: string;
  legend: string;
  options: readonly { value: string; label: string }[];
  clear: { short: string; of: string };
};

/** A question of the summary; what stops confirming is said beside it. */
export function SummaryQuestion(props: SummaryQuestionProps) {
  return <LiveChoices {...props} problem={useProblem(props.path)} />;
}
