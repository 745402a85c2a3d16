/** Sharing a summary by a link, as the worker does it. */
export const sharing = { title: "Jaa linkillä" } as const;
