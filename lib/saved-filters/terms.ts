/** The most filters a person keeps of a page: more would be a list of its own to search. */
export const filterLimit = 20;

export const filterNameLength = 60;
