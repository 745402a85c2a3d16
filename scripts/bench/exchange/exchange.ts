import { spawn } from "node:child_process";
import path from "node:path";
import { eq } from "drizzle-orm";
import { teams } from "@/db/schema";
import { read } from "@/db/store";
import { type Saver, saver } from "../autosave/saver";
import { withFolder, withStore } from "../data-folder";
import { type Line, timesLine } from "../line";
import { aLivedClient, aSignedInWorker } from "../people";
import { startProduct } from "../product";
import { sender } from "../sender";
import { quantile } from "../stats";
import { writeCohort } from "./cohort";

const clients = 10_000;
const quietSaves = 400;
const warmUp = 100;
const limits = { importRate: 500, exportRate: 2000, p95: 3 };

/**
 * Files of clients by the command line, beside a server that keeps saving: how many clients a second come in and go out,
 * and how much longer a save takes meanwhile.
 */
export async function exchange(): Promise<Line[]> {
  return withFolder(async (folder) => {
    const { token, planId, place } = await withStore(folder, async () => {
      const { user, token } = await aSignedInWorker();
      const journey = { plans: [{ daysAgo: 1, goals: 15, draft: true as const, evaluations: [] }] };
      const { draftPlanId } = await aLivedClient(user, journey);
      if (!draftPlanId) throw new Error("there is no draft to save");
      return {
        token,
        planId: draftPlanId,
        place: { team: await teamName(user.teamIds[0]), worker: user.email },
      };
    });
    const file = path.join(folder, "cohort.json");
    writeCohort(file, clients);
    const product = await startProduct(folder);
    const save = saver(sender(product.origin, token), planId, 1);
    await save(warmUp);
    const quiet = quantile(await save(quietSaves), 0.95);
    const asked = ["--team", place.team];
    const coming = await beside(save, folder, ["import", file, ...asked, "--worker", place.worker]);
    const going = await beside(save, folder, ["export", ...asked, "--out", path.join(folder, "out")]);
    await product.stop();
    return [
      rateLine("import", coming.seconds, limits.importRate),
      p95Line("import", coming.times, quiet),
      rateLine("export", going.seconds, limits.exportRate),
      p95Line("export", going.times, quiet),
    ];
  });
}

/** Saves on and on while the command line works, and answers with how long both took. */
async function beside(
  save: Saver,
  folder: string,
  args: string[],
): Promise<{ seconds: number; times: number[] }> {
  const times: number[] = [];
  let working = true;
  const began = performance.now();
  const ended = commandLine(folder, args).then(() => {
    working = false;
    return (performance.now() - began) / 1000;
  });
  const saving = (async () => {
    while (working) times.push(...(await save(1)));
  })();
  const [seconds] = await Promise.all([ended, saving]);
  return { seconds, times };
}

/** The command line on a data folder; throws when it does not end well. */
function commandLine(folder: string, args: readonly string[]): Promise<void> {
  const program = ["--conditions=react-server", "--import", "tsx", path.join("scripts", "cli", "main.ts")];
  const env = { ...process.env, AVAIN_DATA: folder, DATABASE_URL: "" };
  const child = spawn(process.execPath, [...program, ...args], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`it ended with ${code}`))));
  });
}

async function teamName(id: string | undefined): Promise<string> {
  const [team] = await read((db) =>
    db
      .select()
      .from(teams)
      .where(eq(teams.id, id ?? "")),
  );
  if (!team) throw new Error("the worker has no team");
  return team.name;
}

function rateLine(what: string, seconds: number, least: number): Line {
  const rate = clients / seconds;
  return {
    figure: `${what} of ${clients} clients, each with two plans that were evaluated, while a server saves`,
    value: `${Math.round(rate)} a second`,
    beside: `${seconds.toFixed(1)} s, start of the program included`,
    found: "",
    limit: `≥ ${least} a second`,
    met: rate >= least,
  };
}

function p95Line(what: string, times: number[], quiet: number): Line {
  return timesLine({
    figure: `autosave during the ${what} beside a quiet server, p95 of ${times.length}`,
    ms: quantile(times, 0.95),
    besideMs: quiet,
    limit: limits.p95,
  });
}
