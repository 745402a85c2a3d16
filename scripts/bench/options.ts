import { PlainError } from "../boot/say.mjs";

export type Options<Part> = { chosen: Part[]; requests: number };

/** As many mixed requests as the memory line is about. */
const fullRequests = 30_000;

/**
 * Reads what was asked for: names of parts (all when none is named) and `--requests N`, a quicker try of the memory.
 * @throws {PlainError} when it is something else
 */
export function readOptions<Part extends string>(
  args: readonly string[],
  known: readonly Part[],
): Options<Part> {
  const options: Options<Part> = { chosen: [], requests: fullRequests };
  for (let at = 0; at < args.length; at++) {
    const part = known.find((name) => name === args[at]);
    if (part) options.chosen.push(part);
    else if (args[at] === "--requests") options.requests = count(args[++at]);
    else
      throw new PlainError(
        `The bench has the parts ${known.join(", ")} and the option --requests N (memory).`,
      );
  }
  return options.chosen.length > 0 ? options : { ...options, chosen: [...known] };
}

function count(text: string | undefined): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 30 && value <= 1_000_000) return value;
  throw new PlainError("--requests takes a whole number from 30 to 1000000.");
}
