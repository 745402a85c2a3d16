import { databaseUrl } from "@/db/engine";
import { openStore } from "@/db/store";
import { StoreRefused } from "@/db/store/types";
import { SettingRefused, settings } from "@/lib/env";
import type { Verb } from "./verb";

export const migrate: Verb = {
  summary: "bring the database to this version's tables",
  usage: "",
  help: "Makes the database when there is none, and runs the migrations that are missing.\nChecks the settings first. npm start does this too.",
  async run() {
    try {
      settings();
      const store = await openStore(databaseUrl());
      await store.close();
      return 0;
    } catch (error) {
      if (!(error instanceof StoreRefused || error instanceof SettingRefused)) throw error;
      console.error(error.message);
      return 1;
    }
  },
};
