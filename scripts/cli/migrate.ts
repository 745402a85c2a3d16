import { databaseUrl } from "@/db/engine";
import { openStore } from "@/db/store";
import type { Verb } from "./verb";

export const migrate: Verb = {
  summary: "bring the database to this version's tables",
  usage: "",
  help: `Makes the database when there is none, and runs the migrations that are missing.
Checks the settings first. npm start does this too.`,
  async run() {
    const store = await openStore(databaseUrl());
    await store.close();
    return 0;
  },
};
