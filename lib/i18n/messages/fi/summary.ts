/** The summary that a client takes home, and the page where the worker makes it. */
export const summary = { title: "Kooste asiakkaalle" } as const;
