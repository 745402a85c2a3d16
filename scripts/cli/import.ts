import { closeStore } from "@/db/store";
import { dayOf } from "@/lib/dates";
import { readCohort } from "@/lib/exchange/cohort/read";
import { commandLineActor } from "@/lib/exchange/command-line";
import { importCohort } from "@/lib/exchange/commands/import-cohort";
import type { Fault } from "@/lib/exchange/faults";
import { maxFaults } from "@/lib/exchange/limits";
import { ExchangeRefused } from "@/lib/exchange/refused";
import { readJsonFile } from "./import-file";
import { progressBar } from "./progress-bar";
import type { Verb } from "./verb";

export const importVerb: Verb = {
  summary: "take clients in from a file",
  usage: " FILE --team NAME --worker EMAIL [--create] [--dry-run]",
  values: ["--team", "--worker"],
  options: ["--create", "--dry-run"],
  wants: ["a file"],
  help: `Takes the clients of a JSON file (avainpolku-cohort/1) into a team, in the name of its worker. Nothing is seen
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
    const read = readCohort(readJsonFile(file), dayOf(now));
    if ("faults" in read) return refuse(`${file} cannot be taken in:`, read.faults);
    const options = { team, worker, create: has("--create"), dryRun: has("--dry-run") };
    try {
      const onProgress = progressBar("clients");
      const done = await importCohort(commandLineActor(), read.cohort, { ...options, onProgress }, now);
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

function refuse(message: string, faults: readonly Fault[]): 1 {
  console.error(message);
  for (const fault of faults) console.error(`  ${fault.path} ${fault.message}`);
  if (faults.length === maxFaults) console.error(`These are the first ${maxFaults}; there may be more.`);
  return 1;
}
