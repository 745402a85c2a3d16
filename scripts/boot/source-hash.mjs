import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {string} root
 * @param {readonly string[]} names files and folders inside it; those that do not exist are left out
 * @param {(path: string) => boolean} [wanted] says of a file, by its path from the root, whether it counts
 * @returns {string} changes when any counted file is changed, added, renamed or removed
 */
export function hashFiles(root, names, wanted = () => true) {
  const hash = createHash("sha256");
  for (const file of listFiles(root, names)) {
    if (wanted(file))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update("\0");
  }
  return hash.digest("hex");
}

/** @returns {string[]} every file under the names, sorted, with forward slashes */
export function listFiles(root, names) {
  const found = [];
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (!statSync(full).isDirectory()) found.push(path);
    else for (const name of readdirSync(full)) visit(`${path}/${name}`);
  };
  for (const name of names) visit(name);
  return found.sort();
}
