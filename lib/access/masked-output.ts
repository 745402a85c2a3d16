import { inspect } from "node:util";

/** Addresses that open something for whoever has them: shared pages, invitations, new passwords. */
const secretAddress = /((?:\/|%2F)(?:shared|invite|reset)(?:\/|%2F))[\w-]{20,}/gi;

/** A text with the secret part of such addresses left out. */
export function masked(text: string): string {
  return text.replaceAll(secretAddress, "$1…");
}

/** Next loads modules more than once in a process; what is printed is masked once. */
const key = Symbol.for("avainpolku.maskedOutput");

/**
 * From now on nothing this process prints holds a secret address, whoever prints it: our code, the framework, or an error
 * that names what was asked for.
 */
export function maskOutput(): void {
  const holder = globalThis as unknown as Record<symbol, true | undefined>;
  if (holder[key]) return;
  holder[key] = true;
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (chunk: unknown, ...rest: unknown[]) => boolean;
    stream.write = ((chunk: unknown, ...rest: unknown[]) =>
      write(typeof chunk === "string" ? masked(chunk) : chunk, ...rest)) as typeof stream.write;
  }
}

/** Prints an error that was answered with a page of ours, for who looks after the server. */
export function printError(error: unknown): void {
  process.stderr.write(masked(`${inspect(error)}\n`));
}
