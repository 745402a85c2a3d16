import { clearDemo, demoFolder } from "../boot/demo-data.mjs";
import type { Verb } from "./verb";

export const demoClear: Verb = {
  summary: "remove the made-up people and their folder",
  usage: "",
  help: `Removes the folder of npm run demo, and refuses any folder that is not a demo's. Stop the demo first.
The next npm run demo makes the people anew, with dates that count from that day.`,
  async run() {
    clearDemo(demoFolder(process.env));
    return 0;
  },
};
