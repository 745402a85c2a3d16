/** What a client has agreed to, and withdrawn. */
export const consents = { title: "Suostumukset" } as const;
