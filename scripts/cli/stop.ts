/** Exit codes of the command line: 0 done, 1 it could not be done, 2 it was asked wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Ends the program with one line that says what is wrong and, where it can, what to do. */
export function stopWith(code: ExitCode, message: string): never {
  console.error(message);
  process.exit(code);
}
