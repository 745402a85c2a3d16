/** Runs once in each server process before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { maskOutput } = await import("@/lib/access/masked-output");
  maskOutput();
  const { stopCleanly } = await import("@/lib/live/stop-cleanly");
  stopCleanly();
}
