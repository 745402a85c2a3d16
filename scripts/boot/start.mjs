import { readFileSync } from "node:fs";
import { buildIfNeeded } from "./build.mjs";
import { migrate, offerSetupCode } from "./data.mjs";
import { clearDemo, demoEnv, demoFolder, seedIfNeeded } from "./demo-data.mjs";
import { setUp } from "./install.mjs";
import { requireFreePort } from "./port.mjs";
import { step } from "./say.mjs";
import { serve, serveSources } from "./serve.mjs";
import { readSettings } from "./settings.mjs";

/** `npm start`: the real thing. @returns {Promise<number>} exit code */
export async function start() {
  const settings = await checkedSettings();
  await setUp();
  await migrate({});
  await buildIfNeeded();
  await offerSetupCode({});
  return serve(settings, {}, (address) => step(`Avainpolku answers at ${address}`));
}

/** `npm run demo`: the same with made-up people in a folder of their own; `--clear` removes it. */
export async function demo(args) {
  const folder = demoFolder(process.env);
  if (args.includes("--clear")) {
    clearDemo(folder);
    return 0;
  }
  const settings = await checkedSettings();
  await setUp();
  await seedIfNeeded(folder);
  await buildIfNeeded();
  return serve(settings, demoEnv(folder), showAccounts);
}

/** `npm run dev`: the sources as they are, on the real data folder. */
export async function dev() {
  const settings = await checkedSettings();
  await setUp();
  await migrate({});
  await offerSetupCode({});
  return serveSources(settings, {});
}

/** A wrong setting or a taken port is told before minutes go into installing and building. */
async function checkedSettings() {
  const settings = readSettings(process.env);
  await requireFreePort(settings.host, settings.port);
  return settings;
}

function showAccounts(address) {
  const file = new URL("demo-accounts.json", import.meta.url);
  const { password, emails } = JSON.parse(readFileSync(file, "utf8"));
  console.log(`
Avainpolku with made-up people answers at ${address}
  sign in as  ${emails.join("\n              ")}
  password    ${password}
  clear with  npm run demo -- --clear
`);
}
