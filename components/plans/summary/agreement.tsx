"use client";

import { LiveText } from "@/components/saving/fields/live-text";
import { useValue } from "@/components/saving/use-saving";
import { ProblemFrame } from "./problem-frame";
import { SummaryQuestion } from "./summary-question";

type AgreementProps = {
  legend: string;
  options: readonly { value: string; label: string }[];
  why: string;
  whyHint: string;
  clear: { short: string; of: string };
};

/** Whether the client agrees to the plan; anything but yes has a reason. */
export function Agreement({ why, whyHint, ...question }: AgreementProps) {
  const agreed = useValue("agreed");
  return (
    <>
      <SummaryQuestion path="agreed" {...question} />
      {(agreed === "no" || agreed === "couldNotAnswer") && (
        <ProblemFrame path="agreedReason">
          <LiveText path="agreedReason" label={why} hint={whyHint} rows={2} className="max-w-text" />
        </ProblemFrame>
      )}
    </>
  );
}
