// What TypeScript may use of build.mjs, which is JavaScript because it runs before anything is installed.
export function buildIfNeeded(): Promise<void>;
