"use server";

import { refresh } from "next/cache";
import { createAction } from "@/lib/action";
import { editSetting, resetSetting } from "../commands/settings";
import { editText } from "../commands/texts";
import { editSettingSchema, editTextSchema, settingNameSchema } from "../schema";

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

/** Sets a text for what clients read. */
export const editTextAction = createAction(editTextSchema, async (actor, input, now) => {
  await editText(actor, input, now);
  refresh();
});
