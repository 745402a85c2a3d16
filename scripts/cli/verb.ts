/** 0 done, 1 it could not be done, 2 it was asked wrongly. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line. It exists here once it does something real. */
export type Verb = {
  /** One line for the list of verbs. */
  summary: string;
  /** What follows the verb's name, with the leading space. */
  usage: string;
  /** What it does, for `--help`. */
  help: string;
  /** The options it takes; any other argument is refused. */
  options?: readonly string[];
  run: (args: readonly string[]) => Promise<ExitCode>;
};
