"use client";

import { useState } from "react";
import { Choices } from "@/components/evaluations/frame/choices";
import { useWords } from "@/components/evaluations/frame/words-context";
import { LiveLine } from "@/components/saving/fields/live-line";
import { LiveText } from "@/components/saving/fields/live-text";
import { useSaving } from "@/components/saving/saving-context";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";

type GoalMoreProps = {
  goalKey: string;
  name: string;
  /** Shows the last evaluation's score; missing when it shows already or there is none. */
  onWantLast: (() => void) | undefined;
};

const inside = ["rating", "reason", "clientScore", "workerScore", "outcome"];

/** The rest of a goal's answer: no number and why, own views, how the goal goes on. Open when it holds something. */
export function GoalMore({ goalKey, name, onWantLast }: GoalMoreProps) {
  const { queue } = useSaving();
  const words = useWords();
  const at = (field: string) => `goals.${goalKey}.${field}`;
  const [holds] = useState(() => inside.some((field) => queue.live.get(at(field)) !== null));
  return (
    <Disclosure
      open={holds}
      summary={
        <>
          {words.goalMore}
          <span className="sr-only">: {name}</span>
        </>
      }
    >
      <div className="flex flex-col gap-4 pb-4">
        {onWantLast && (
          <p className="noscript:hidden">
            <Button onClick={onWantLast}>{words.showLast}</Button>
          </p>
        )}
        <Choices path={at("rating")} kind="rating" />
        <LiveText path={at("reason")} label={words.reason} of={name} hint={words.noteHint} />
        <fieldset className="min-w-0">
          <legend className="mb-1">{words.views}</legend>
          <div className="flex flex-wrap gap-x-8 gap-y-2">
            <LiveLine
              path={at("clientScore")}
              label={words.clientScore}
              of={name}
              as="number"
              width="number"
            />
            <LiveLine
              path={at("workerScore")}
              label={words.workerScore}
              of={name}
              as="number"
              width="number"
            />
          </div>
        </fieldset>
        <Choices path={at("outcome")} kind="outcome" />
      </div>
    </Disclosure>
  );
}
