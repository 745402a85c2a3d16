"use server";

import { refresh } from "next/cache";
import { ownOrigin } from "@/lib/access/request";
import { createAction } from "@/lib/action";
import { addUser } from "../commands/add-user";
import { disableUser, enableUser } from "../commands/disable-user";
import { editUser } from "../commands/edit-user";
import { type Link, makeLink } from "../commands/links";
import { addUserSchema, editUserSchema, userIdSchema } from "../schema";

/** Adds a user and gives the invite link to hand over. */
export const addUserAction = createAction(addUserSchema, async (actor, input, now) =>
  address(await addUser(actor, input, now)),
);

/** Saves a user's details, role, teams and flags. */
export const editUserAction = createAction(editUserSchema, async (actor, input, now) => {
  await editUser(actor, input, now);
  refresh();
});

/** Makes a new invite or reset link to hand over. */
export const makeLinkAction = createAction(userIdSchema, async (actor, input, now) =>
  address(await makeLink(actor, input.userId, now)),
);

/** Takes a user's access away. */
export const disableUserAction = createAction(userIdSchema, async (actor, input, now) => {
  await disableUser(actor, input.userId, now);
  refresh();
});

/** Gives a user access again. */
export const enableUserAction = createAction(userIdSchema, async (actor, input, now) => {
  await enableUser(actor, input.userId, now);
  refresh();
});

async function address(link: Link): Promise<string> {
  return `${await ownOrigin()}/${link.purpose}/${link.token}`;
}
