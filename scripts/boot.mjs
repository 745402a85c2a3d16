// The one way in: `npm start`, `npm run demo`, `dev`, `test`, `check`, `bench` and `cli` all come here.
// This file and scripts/boot/ use only what Node itself has, because they run before anything is installed.
const major = Number(process.versions.node.split(".")[0]);

if (major < 20) {
  console.error(`Node.js 20 or newer is needed to set Avainpolku up; this is ${process.version}.`);
  process.exitCode = 1;
} else {
  // Imported late: an older Node must get the line above, not an error about syntax.
  const { main } = await import("./boot/main.mjs");
  process.exitCode = await main(process.argv.slice(2));
}
