"use client";

import { memo, useState } from "react";
import { useFirstFocus } from "@/components/plans/frame/use-first-focus";
import { LiveText } from "@/components/saving/fields/live-text";
import { useSaving } from "@/components/saving/saving-context";
import { useValue } from "@/components/saving/use-saving";
import { ClearButton } from "./clear-button";
import { EffectChoice } from "./effect-choice";
import { EffectNote } from "./effect-note";
import { FactorNote } from "./factor-note";
import { factorRowLook } from "./factor-row-look";
import { useFactorWords } from "./factor-words-context";
import { smallButtonLook } from "./small-button-look";

type OwnFactorProps = { factorKey: string; isNew: boolean; onTakeOut: (key: string) => void };

/** One factor in own words, rated like the others. */
export const OwnFactor = memo(function OwnFactor({ factorKey, isNew, onTakeOut }: OwnFactorProps) {
  const { queue } = useSaving();
  const words = useFactorWords();
  const path = `factors.${factorKey}.effect`;
  const text = `factors.${factorKey}.words`;
  const nameId = `name-${factorKey}`;
  const name = String(useValue(text) ?? "") || words.own.words;
  const [start] = useState(() => queue.live.get(path));
  useFirstFocus(text, isNew);
  return (
    <li data-row="" className={factorRowLook}>
      <span id={nameId} className="sr-only">
        {name}
      </span>
      <div className="flex w-full min-w-0 flex-wrap items-end gap-x-2 sm:w-auto sm:flex-1 sm:basis-64">
        <LiveText path={text} label={words.own.words} className="min-w-40 flex-1 text-sm" />
        <button
          type="button"
          className={smallButtonLook}
          aria-label={`${words.own.takeOut}: ${name}`}
          onClick={() => onTakeOut(factorKey)}
        >
          {words.own.takeOut}
        </button>
      </div>
      <EffectChoice path={path} nameId={nameId} words={words} value={start} />
      <ClearButton name={name} words={words} />
      <FactorNote factorKey={factorKey} name={name} />
      <EffectNote path={path} name={name} />
    </li>
  );
});
