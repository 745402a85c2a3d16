"use client";

import { useValue } from "@/components/saving/use-saving";
import { LiveText } from "../frame/live-text";
import { LiveRadios } from "./live-radios";
import { ProblemFrame } from "./problem-frame";

type AgreementProps = {
  legend: string;
  options: readonly { value: string; label: string }[];
  why: string;
  whyHint: string;
};

/** Whether the client agrees to the plan; anything but yes has a reason. */
export function Agreement({ legend, options, why, whyHint }: AgreementProps) {
  const agreed = useValue("agreed");
  return (
    <>
      <LiveRadios path="agreed" legend={legend} options={options} />
      {(agreed === "no" || agreed === "couldNotAnswer") && (
        <ProblemFrame path="agreedReason">
          <LiveText path="agreedReason" label={why} hint={whyHint} rows={2} className="max-w-text" />
        </ProblemFrame>
      )}
    </>
  );
}
