"use client";

import { LiveText } from "@/components/saving/fields/live-text";
import { useMethodWords } from "./method-words-context";

/** The four things a client must be told about a condition. */
export function ConditionFields({ code }: { code: string }) {
  const { condition } = useMethodWords();
  const at = (part: string) => `methods.${code}.condition${part}`;
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="sr-only">{condition.title}</legend>
      <p className="text-ink">{condition.lead}</p>
      <LiveText path={at("What")} label={condition.what} />
      <LiveText path={at("Consequence")} label={condition.consequence} />
      <LiveText path={at("Decider")} label={condition.decider} />
      <LiveText path={at("Appeal")} label={condition.appeal} />
    </fieldset>
  );
}
