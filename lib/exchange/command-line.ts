import { type Actor, mintActor } from "@/lib/access/actor";

/** Who acts at the command line of the server: whoever may read the data folder. The audit log names it so. */
export function commandLineActor(): Actor {
  return mintActor({
    userId: "command-line",
    name: "command line",
    role: "admin",
    teamIds: [],
    countyFigures: true,
    researcher: true,
    substituteFor: [],
    sessionId: "",
  });
}
