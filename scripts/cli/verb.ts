import type { ExitCode } from "./stop";

/** One command of the command line. It exists here once it does something real. */
export type Verb = {
  /** One line for the list of verbs. */
  summary: string;
  /** What follows the verb's name, with the leading space. */
  usage: string;
  /** What it does, for `--help`. */
  help: string;
  run: (args: string[]) => Promise<ExitCode>;
};
