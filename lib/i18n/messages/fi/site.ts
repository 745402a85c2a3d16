/** The accessibility statement, and words about the site itself. */
export const site = { title: "Saavutettavuus ja palaute" } as const;
