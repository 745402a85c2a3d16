import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, whatever folder the command was given in. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** @param {...string} parts @returns {string} an absolute path inside the project */
export const inRoot = (...parts) => join(root, ...parts);

/** The commands of the installed packages, Node 24 among them. */
export const binFolder = inRoot("node_modules", ".bin");

/** The Node that everything but the set-up runs on. */
export const node = join(binFolder, process.platform === "win32" ? "node.exe" : "node");

/** Logs and reports of the last run; may be deleted at any time. */
export const cacheFolder = inRoot(".cache");
