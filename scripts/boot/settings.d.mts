// What TypeScript may use of settings.mjs, which is JavaScript because it runs before anything is installed.
export function readSettings(env: Record<string, string | undefined>): {
  host: string;
  port: number;
  heapMb: number;
};
