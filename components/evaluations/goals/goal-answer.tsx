"use client";

import { type FormEvent, useState } from "react";
import { useWords } from "@/components/evaluations/frame/words-context";
import { FieldNote } from "@/components/saving/field-note";
import type { Field } from "@/components/saving/fields/field-value";
import { putValue } from "@/components/saving/fields/put-value";
import type { FieldValue } from "@/components/saving/save-state";
import { useSaving } from "@/components/saving/saving-context";
import { useValue } from "@/components/saving/use-saving";
import { anchorValueFor } from "@/lib/avain/anchor-value";
import { Anchors } from "./anchors";
import { GoalMore } from "./goal-more";
import { ScoreBox } from "./score-box";
import { ScoreSlider } from "./score-slider";

type GoalAnswerProps = {
  goalKey: string;
  name: string;
  /** What the evaluation before said: shown only beside a new answer or on request, so that it does not steer it. */
  last: string | undefined;
};

/** How far a goal is: the agreed number, or why there is none. One rules the other out. */
export function GoalAnswer({ goalKey, name, last }: GoalAnswerProps) {
  const words = useWords();
  const { queue } = useSaving();
  const put = (path: string, value: FieldValue) => putValue(queue, path, value);
  const [wantsLast, wantLast] = useState(false);
  const at = (field: string) => `goals.${goalKey}.${field}`;
  const rating = String(useValue(at("rating")) ?? "");
  const score = useValue(at("score"));
  const anchor = anchorValueFor(score);
  const isAnswered = anchor !== undefined || rating !== "";

  const spoken = rating
    ? words.choices.rating?.options.find(({ value }) => value === rating)?.label
    : words.anchors.find(({ value }) => value === anchor)?.name;
  const onInput = ({ target }: FormEvent<HTMLDivElement>) => {
    const { name: path, value } = target as unknown as Field;
    if (path === at("score") && value !== "" && rating) put(at("rating"), null);
    if (path === at("rating") && score !== null) put(at("score"), null);
  };
  const choose = (value: number) => {
    put(at("score"), value);
    if (rating) put(at("rating"), null);
  };

  return (
    <div onInput={onInput} className="flex min-w-0 flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ScoreBox path={at("score")} name={name} spoken={spoken} />
        <div className="flex min-w-0 flex-1 basis-72 flex-col sm:basis-[30rem]">
          <ScoreSlider score={rating ? null : score} onChoose={choose} />
          <Anchors score={rating ? null : score} name={name} onChoose={choose} />
        </div>
      </div>
      <FieldNote path={at("score")} label={`${words.scoreFull} ${name}`} />
      {last && (isAnswered || wantsLast) && <p className="text-sm text-muted">{last}</p>}
      <GoalMore
        goalKey={goalKey}
        name={name}
        onWantLast={last && !isAnswered && !wantsLast ? () => wantLast(true) : undefined}
      />
    </div>
  );
}
