import type { FactorWords } from "./factor-words";
import { smallButtonLook } from "./small-button-look";

type ClearButtonProps = { name: string; words: Pick<FactorWords, "clear" | "clearOf"> };

/**
 * Takes a rating back; keeps its place while there is nothing to take, so that rows do not jump, nor when the
 * note beside it opens below. `FactorBoard` hears it.
 */
export function ClearButton({ name, words }: ClearButtonProps) {
  return (
    <button
      type="button"
      data-clear=""
      aria-label={words.clearOf.replace("{name}", name)}
      className={`${smallButtonLook} hidden group-has-[[data-rate]:checked]/row:block sm:invisible sm:block sm:group-has-[[data-rate]:checked]/row:visible lg:group-has-[details[open]]/row:mr-43 noscript:hidden!`}
    >
      {words.clear}
    </button>
  );
}
