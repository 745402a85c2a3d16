import type { Fault } from "./faults";

/** A file or a wish that cannot be carried out; the message is for the person at the command line. */
export class ExchangeRefused extends Error {
  override readonly name = "ExchangeRefused";
  constructor(
    message: string,
    /** What is wrong in the file, by place. */
    readonly faults: readonly Fault[] = [],
  ) {
    super(message);
  }
}
