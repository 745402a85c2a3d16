/** The page that a client opens by a link. */
export const sharedPage = { title: "Sovitut asiat" } as const;
