// What TypeScript may use of say.mjs, which is JavaScript because it runs before anything is installed.
export class PlainError extends Error {}
