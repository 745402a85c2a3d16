import { closeStore, read } from "@/db/store";
import { commandLineActor } from "@/lib/exchange/command-line";
import { namedFile, recordExport, researchFile } from "@/lib/exchange/commands/export";
import { exportWhole } from "@/lib/exchange/commands/export-whole";
import { teamsCalled } from "@/lib/exchange/place";
import { ExchangeRefused } from "@/lib/exchange/refused";
import { type Format, formats, keyOf, requireFree, writeFiles, writeWhole } from "./export-files";
import type { Asked, ExitCode, Verb } from "./verb";

export const exportVerb: Verb = {
  summary: "write a team's clients to files",
  usage:
    " --team NAME [--closed] [--pseudonymous --permit TEXT] [--format json|csv|xlsx] [--finnish-excel] [--everything] --out DIR",
  values: ["--team", "--permit", "--format", "--out"],
  options: ["--closed", "--pseudonymous", "--finnish-excel", "--everything"],
  help: `Writes what is confirmed of a team's clients into a new or empty folder. json is the format that import takes;
csv is a table a file with a codebook, xlsx the same as sheets. --finnish-excel writes csv with semicolons for Excel in
Finnish. --closed takes those of the teams of that name that were closed. Clients under turvakielto are never in the
files. --pseudonymous leaves names, numbers, places and free text out, moves each client's days, and takes only those
who have given their consent to research; it wants the research permit. The key that tells who is who goes to a file of
its own beside the folder: keep it apart. --everything writes all that is stored of all clients, also those under
turvakielto, as one JSON file that import takes: a backup, to be kept like the database itself. The export is in the
audit log.`,
  async run(asked) {
    const wish = wishOf(asked);
    if (typeof wish === "string") {
      console.error(wish);
      return 2;
    }
    try {
      return await carryOut(wish);
    } catch (error) {
      if (!(error instanceof ExchangeRefused)) throw error;
      console.error(error.message);
      return 1;
    } finally {
      await closeStore();
    }
  },
};

type Wish = {
  team: string;
  out: string;
  format: Format;
  permit: string | undefined;
  isForExcel: boolean;
  isWhole: boolean;
  isClosed: boolean;
};

function wishOf({ has, value }: Asked): Wish | string {
  const [team, out, permit] = [value("--team"), value("--out"), value("--permit")?.trim()];
  const format = formats.find((each) => each === (value("--format") ?? "json"));
  if (!team || !out) return "Say the team and the folder: --team NAME --out DIR";
  if (!format) return `--format is one of ${formats.join(", ")}`;
  if (has("--pseudonymous") !== Boolean(permit))
    return "A pseudonymous export wants the research permit: --pseudonymous --permit TEXT";
  const isWhole = has("--everything");
  if (isWhole && (permit || format !== "json")) return "--everything is one JSON file, with nothing left out";
  const [isForExcel, isClosed] = [has("--finnish-excel"), has("--closed")];
  return { team, out, format, permit, isForExcel, isWhole, isClosed };
}

async function carryOut({
  team,
  out,
  format,
  permit,
  isForExcel,
  isWhole,
  isClosed,
}: Wish): Promise<ExitCode> {
  const teamIds = await read((tx) => teamsCalled(tx, team, isClosed));
  requireFree(out, permit !== undefined);
  const [actor, now] = [commandLineActor(), new Date()];
  const asked = { teamIds, as: format };
  if (isWhole) {
    const whole = await exportWhole(actor, asked, now);
    await writeWhole(whole, out);
    console.log(`${whole.n} clients of ${team} written to ${out} with everything.`);
    return 0;
  }
  const chosen = await recordExport(
    actor,
    permit ? { ...asked, permit } : { ...asked, reason: "command line" },
    now,
  );
  const file = permit ? researchFile(chosen, permit, now) : namedFile(chosen);
  await writeFiles(file, { out, format, isForExcel });
  const { nonDisclosure, noConsent, withdrawn } = file.leftOut;
  console.log(`${file.n} clients of ${team} written to ${out}.`);
  if (nonDisclosure > 0) console.log(`Left out, under turvakielto: ${nonDisclosure}`);
  if (noConsent > 0) console.log(`Left out, no consent to research: ${noConsent}`);
  if (withdrawn > 0) console.log(`Left out, consent withdrawn: ${withdrawn}`);
  if (permit) console.log(`The key is in ${keyOf(out)}: keep it apart from the files.`);
  return 0;
}
