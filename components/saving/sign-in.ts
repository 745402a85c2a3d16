export type SignInOutcome = "in" | "wrong" | "wait" | "failed";

/** Signs in from where one is. Anybody but the person who was here before is answered as a wrong password is. */
export async function signIn(email: string, password: string, userId: string): Promise<SignInOutcome> {
  try {
    const { status } = await fetch("/api/session/sign-in", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password, userId }),
    });
    if (status === 429) return "wait";
    if (status === 401) return "wrong";
    return status === 204 ? "in" : "failed";
  } catch {
    return "failed";
  }
}

/** Whether this browser's session is of the person who was here before; `failed` when there is none. */
export async function whoIsIn(userId: string): Promise<"in" | "otherUser" | "failed"> {
  try {
    const response = await fetch("/api/session", { cache: "no-store" });
    const session = (await response.json()) as { userId?: unknown };
    if (!response.ok || typeof session?.userId !== "string") return "failed";
    return session.userId === userId ? "in" : "otherUser";
  } catch {
    return "failed";
  }
}
