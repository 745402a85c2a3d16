/** The screen that a client looks at in the meeting, and how the worker opens and ends it. */
export const clientScreen = { title: "Sinun suunnitelmasi" } as const;
