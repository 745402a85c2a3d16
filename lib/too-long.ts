/** The limits that the words say by number. */
const said: readonly number[] = [60, 100, 200, 1000, 4000];

/** The key of the words for a text of more than `max` characters; they say the limit when it is one of the usual. */
export const tooLong = (max: number) => (said.includes(max) ? `tooLong${max}` : "tooLong");
