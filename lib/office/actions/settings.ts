"use server";

import { refresh } from "next/cache";
import { createAction } from "@/lib/action";
import { editSetting, resetSetting } from "../commands/settings";
import { editSettingSchema, settingNameSchema } from "../schema";

/** Sets a number. */
export const editSettingAction = createAction(editSettingSchema, async (actor, input, now) => {
  await editSetting(actor, input, now);
  refresh();
});

/** Gives a setting its default back. */
export const resetSettingAction = createAction(settingNameSchema, async (actor, input, now) => {
  await resetSetting(actor, input.name, now);
  refresh();
});
