import { stopWith } from "./stop";
import { verbs } from "./verbs";

const [name = "--help", ...args] = process.argv.slice(2);

if (name === "--help" || name === "help") {
  console.log("npm run cli -- <verb> [--help]\n");
  for (const [verb, about] of Object.entries(verbs)) console.log(`  ${verb.padEnd(14)}${about?.summary}`);
} else {
  const verb = verbs[name];
  if (!verb) stopWith(2, `There is no verb "${name}". See: npm run cli -- --help`);
  if (args.includes("--help")) console.log(`npm run cli -- ${name}${verb.usage}\n\n${verb.help}`);
  else process.exitCode = await verb.run(args);
}
