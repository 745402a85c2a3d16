import "server-only";
import { closeStreams } from "./streams";

/** What Next ends with after a wish to stop, although it has finished everything: 128 + the number of the signal. */
const wishes = new Map([
  [130, "SIGINT"],
  [143, "SIGTERM"],
]);

/**
 * At a wish to stop, open streams end at once, so that the server can close: it takes no new connection, lets what is
 * under way finish, and ends. That is a good end, and says so to whoever watches.
 */
export function stopCleanly(): void {
  for (const signal of wishes.values()) process.once(signal, closeStreams);
  process.once("exit", (code) => {
    if (wishes.has(code)) process.exitCode = 0;
  });
}
