import { globSync } from "node:fs";

/** Every source file of ours, by its path from the project's folder. */
export function sourceFiles(): string[] {
  const inFolders = globSync("{app,components,db,e2e,lib,scripts}/**/*.{ts,tsx,js,mjs,cjs}");
  return [...inFolders, ...globSync("{next.config,proxy}.{ts,js}")].sort();
}
