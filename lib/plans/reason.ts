/** The shortest reason for correcting or closing that says something, in characters. */
export const minReason = 3;
