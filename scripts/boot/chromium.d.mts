// What TypeScript may use of chromium.mjs, which is JavaScript because it runs before anything is installed.
export function ensureChromium(): Promise<string>;
