import { buildIfNeeded } from "../boot/build.mjs";
import { PlainError } from "../boot/say.mjs";
import type { Line } from "./line";
import { readOptions } from "./options";
import { printTable } from "./table";

/*
 * `npm run bench [-- part …] [-- --requests N]`: measures the production build and prints one table. Exit code 1 when a
 * line is not met. Every figure is a ratio of two things measured in turns in the same run, so that a slow or busy
 * machine moves both.
 */
const parts = {
  size: async () => (await import("./size/size")).size(),
  flat: async () => (await import("./flat/flat")).flat(),
  autosave: async () => (await import("./autosave/autosave")).autosave(),
  hand: async () => (await import("./hand/hand")).hand(),
  exchange: async () => (await import("./exchange/exchange")).exchange(),
  insights: async () => (await import("./insights/insights")).insights(),
  live: async () => (await import("./live/live")).live(),
  pdf: async () => (await import("./pdf/pdf")).pdf(),
  screens: async () => (await import("./screens/screens")).clientScreens(),
  shared: async () => (await import("./shared/shared")).sharedPages(),
  memory: async (requests: number) => (await import("./memory/memory")).memory(requests),
};
type Part = keyof typeof parts;

// The bench makes its own people in folders of its own; whatever database is set is not touched. This comes before the
// parts are loaded, because the tables follow the address.
process.env.DATABASE_URL = "";

async function bench(): Promise<number> {
  const { chosen, requests } = readOptions(process.argv.slice(2), Object.keys(parts) as Part[]);
  await buildIfNeeded();
  const lines: Line[] = [];
  for (const part of chosen) {
    console.log(`• Measuring: ${part}`);
    const found = await parts[part](requests);
    // Told at once as well: a run that is cut short has not measured for nothing.
    for (const line of found) console.log(`  ${line.figure}: ${line.found || line.value} (${line.limit})`);
    lines.push(...found);
  }
  printTable(lines);
  return lines.every(({ met }) => met) ? 0 : 1;
}

try {
  process.exitCode = await bench();
} catch (error) {
  if (!(error instanceof PlainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
