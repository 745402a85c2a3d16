import { closeStore } from "@/db/store";
import { createSetupCode } from "@/lib/users/commands/setup";
import type { Verb } from "./verb";

const quietWithUsers = "--if-no-users";

export const setupCode: Verb = {
  summary: "print a one-time code for the first administrator",
  usage: ` [${quietWithUsers}]`,
  options: [quietWithUsers],
  help: `The code is good once, for 24 hours, while there is no user; a new one replaces the old.
npm start prints one by itself. With ${quietWithUsers} nothing is said, and all is well, when there are users.`,
  async run(asked) {
    const code = await createSetupCode(new Date());
    await closeStore();
    if (code) {
      console.log(
        `\nThere are no users yet. Open /setup in a browser and give this one-time code:\n\n  ${code}\n`,
      );
      return 0;
    }
    if (asked.has(quietWithUsers)) return 0;
    console.error("There are users already. An administrator invites the next one.");
    return 1;
  },
};
