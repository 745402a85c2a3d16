import { closeStore } from "@/db/store";
import { type Day, dayOf } from "@/lib/dates";
import { readCohort } from "@/lib/exchange/cohort/read";
import { commandLineActor } from "@/lib/exchange/command-line";
import type { Imported, ImportOptions } from "@/lib/exchange/commands/import";
import { importCohort } from "@/lib/exchange/commands/import-cohort";
import { importWhole } from "@/lib/exchange/commands/import-whole";
import type { Fault } from "@/lib/exchange/faults";
import { maxFaults } from "@/lib/exchange/limits";
import { ExchangeRefused } from "@/lib/exchange/refused";
import { wholeFormat } from "@/lib/exchange/whole/parts";
import { readWhole } from "@/lib/exchange/whole/read";
import { readJsonFile } from "./import-file";
import { progressBar } from "./progress-bar";
import type { Verb } from "./verb";

export const importVerb: Verb = {
  summary: "take clients in from a file",
  usage: " FILE --team NAME --worker EMAIL [--create] [--dry-run]",
  values: ["--team", "--worker"],
  options: ["--create", "--dry-run"],
  wants: ["a file"],
  help: `Takes the clients of a JSON file into a team: avainpolku-cohort/1 in the name of its worker, avainpolku-cohort/2 as
they were, with the people they name. Nothing is seen
before all of them are there; an import that was interrupted leaves nothing, and the next one cleans up after it.
Clients who are here already with the same content stay as they are; other content under the same number is refused.
The server may be running. --create makes the team and the worker when they are missing (the worker without a
password: an administrator makes the link), --dry-run only looks whether the file would do.`,
  async run({ rest: [file = ""], value, has }) {
    const [team, worker] = [value("--team"), value("--worker")];
    if (!team || !worker) {
      console.error("Say the team and the worker: --team NAME --worker EMAIL");
      return 2;
    }
    const now = new Date();
    const take = takerOf(readJsonFile(file), dayOf(now));
    if ("faults" in take) return refuse(`${file} cannot be taken in:`, take.faults);
    const options = { team, worker, create: has("--create"), dryRun: has("--dry-run") };
    try {
      const onProgress = progressBar("clients");
      const done = await take.into({ ...options, onProgress }, now);
      if (done.swept > 0) console.log("Cleaned up after an import that was interrupted.");
      const came = options.dryRun ? "would come" : "came";
      console.log(`${done.added} clients ${came} into ${done.place.teamName}; ${done.unchanged} were there.`);
      return 0;
    } catch (error) {
      if (error instanceof ExchangeRefused) return refuse(error.message, error.faults);
      throw error;
    } finally {
      await closeStore();
    }
  },
};

type Taker = { into: (options: ImportOptions, now: Date) => Promise<Imported> };

/** Reads the file by the format it says it has. */
function takerOf(file: unknown, today: Day): Taker | { faults: Fault[] } {
  const actor = commandLineActor();
  if (isWhole(file)) {
    const read = readWhole(file, today);
    if ("faults" in read) return read;
    return { into: (options, now) => importWhole(actor, read.whole, options, now) };
  }
  const read = readCohort(file, today);
  if ("faults" in read) return read;
  return { into: (options, now) => importCohort(actor, read.cohort, options, now) };
}

function isWhole(file: unknown): file is Record<string, unknown> {
  return typeof file === "object" && file !== null && "format" in file && file.format === wholeFormat;
}

function refuse(message: string, faults: readonly Fault[]): 1 {
  console.error(message);
  for (const fault of faults) console.error(`  ${fault.path} ${fault.message}`);
  if (faults.length === maxFaults) console.error(`These are the first ${maxFaults}; there may be more.`);
  return 1;
}
