/** The questions of the client's voice, the printed sheet, and their figures. */
export const voice = { title: "Miten sinulla menee?" } as const;
