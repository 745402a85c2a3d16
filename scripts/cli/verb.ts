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
  /** Options that are followed by a value. */
  values?: readonly string[];
  /** What it wants without a name before it, such as a file. */
  wants?: readonly string[];
  run: (asked: Asked) => Promise<ExitCode>;
};

/** The arguments of a verb, sorted out. */
export type Asked = {
  has: (option: string) => boolean;
  /** The value of an option; undefined when it was not given. */
  value: (option: string) => string | undefined;
  /** What stood without a name, in order; as many as the verb wants. */
  rest: readonly string[];
};
