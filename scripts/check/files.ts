import { existsSync, readFileSync } from "node:fs";
import { brokenPaths } from "./readme";
import { sourceFiles } from "./source-files";
import { drizzleEscapes, tooLong } from "./source-rules";

const sources = sourceFiles();
const complaints = sources.flatMap((path) => {
  const text = readFileSync(path, "utf8");
  return [...tooLong(path, text), ...drizzleEscapes(path, text)];
});
if (existsSync("README.md")) complaints.push(...brokenPaths(readFileSync("README.md", "utf8"), existsSync));

for (const complaint of complaints) console.error(complaint);
console.log(`${sources.length} files read, ${complaints.length} complaints`);
process.exitCode = complaints.length > 0 || sources.length === 0 ? 1 : 0;
