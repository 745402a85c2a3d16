import { classNames } from "@/components/ui/class-names";
import type { FieldValue } from "@/lib/saving/values";
import type { Effect } from "@/lib/terms";
import type { FactorWords } from "./factor-words";

type EffectChoiceProps = {
  path: string;
  /** The id of the row's name, and of what explains it. */
  nameId: string;
  helpId?: string;
  words: Pick<FactorWords, "effects">;
  value: FieldValue;
};

/** The shape of each effect says the same as its word. */
const marks: Record<Effect, string> = { 1: "−", 2: "○", 3: "+" };

const chosenLooks: Record<Effect, string> = {
  1: "has-checked:border-caution-edge has-checked:bg-caution-soft",
  2: "has-checked:border-ink has-checked:bg-sunken",
  3: "has-checked:border-good-edge has-checked:bg-good-soft",
};

/** The three effects of a factor as radio buttons; none is chosen until somebody rates. */
export function EffectChoice({ path, nameId, helpId, words, value }: EffectChoiceProps) {
  return (
    <fieldset
      aria-labelledby={nameId}
      aria-describedby={helpId}
      className="flex w-full min-w-0 flex-col gap-1 sm:w-auto sm:flex-row"
    >
      {words.effects.map((effect) => (
        <label
          key={effect.value}
          className={classNames(
            "relative flex min-h-11 items-center gap-1.5 rounded-md border border-edge bg-surface px-2.5 whitespace-nowrap hover:border-ink has-checked:border-2 has-checked:px-[0.5625rem] has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent sm:w-[9.25rem] forced-colors:has-checked:border-4",
            chosenLooks[effect.value],
          )}
        >
          <input
            type="radio"
            name={path}
            value={effect.value}
            data-as="number"
            data-rate=""
            data-stop=""
            defaultChecked={value === effect.value}
            autoComplete="off"
            className="absolute inset-0 size-full appearance-none opacity-0"
          />
          <span aria-hidden="true" className="w-4 text-center text-lg leading-none font-bold">
            {marks[effect.value]}
          </span>
          {effect.word}
        </label>
      ))}
    </fieldset>
  );
}
