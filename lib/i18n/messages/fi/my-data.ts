/** Everything that is stored of a client, and who handled it, for the client. */
export const myData = { title: "Asiakkaan omat tiedot" } as const;
