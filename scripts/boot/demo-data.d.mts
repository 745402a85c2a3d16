// What TypeScript may use of demo-data.mjs, which is JavaScript because it runs before anything is installed.
export function demoFolder(env: Record<string, string | undefined>): string;
export function clearDemo(folder: string): void;
