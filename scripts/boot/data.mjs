import { runScript } from "./run.mjs";
import { Ended } from "./say.mjs";

/**
 * Brings the database to this version's tables. The command says in one line what is wrong when it cannot.
 * @param {Record<string, string | undefined>} env
 */
export async function migrate(env) {
  await cliOrStop(["migrate"], env);
}

/** Prints the one-time code for the first administrator while there is no user. */
export async function offerSetupCode(env) {
  await cliOrStop(["setup-code", "--if-no-users"], env);
}

async function cliOrStop(args, env) {
  const code = await runScript("scripts/cli/main.ts", args, { env });
  if (code !== 0) throw new Ended(code);
}
