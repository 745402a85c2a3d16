// What TypeScript may use of chromium-places.mjs, which is JavaScript because the boot runs before anything is installed.
export function candidates(path: string): string[];
