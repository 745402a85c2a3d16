import { StoreRefused } from "@/db/store/types";
import { SettingRefused, settings } from "@/lib/env";
import { PlainError } from "../boot/say.mjs";
import { askedOf } from "./asked";
import type { ExitCode, Verb } from "./verb";
import { verbs } from "./verbs";

/**
 * Does what the command line asks. What a person can put right comes out as one line; anything else is a bug and
 * throws.
 */
export async function answer([name = "--help", ...args]: readonly string[]): Promise<ExitCode> {
  if (name === "--help" || name === "help") return list();
  const verb = await verbs.get(name)?.();
  if (!verb) return wrong(`There is no verb "${name}". See: npm run cli -- --help`);
  if (args.includes("--help")) return explain(name, verb);
  const asked = askedOf(name, verb, args);
  if (typeof asked === "string") return wrong(`${asked}. See: npm run cli -- ${name} --help`);
  try {
    settings();
    return await verb.run(asked);
  } catch (error) {
    if (!isPlain(error)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function list(): Promise<ExitCode> {
  console.log("npm run cli -- <verb> [--help]\n");
  for (const [name, load] of verbs) console.log(`  ${name.padEnd(14)}${(await load()).summary}`);
  return 0;
}

function explain(name: string, { usage, help }: Verb): ExitCode {
  console.log(`npm run cli -- ${name}${usage}\n\n${help}`);
  return 0;
}

function wrong(message: string): ExitCode {
  console.error(message);
  return 2;
}

function isPlain(error: unknown): error is Error {
  return error instanceof StoreRefused || error instanceof SettingRefused || error instanceof PlainError;
}
