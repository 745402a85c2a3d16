/** Opens a client screen over a plan as the worker's form does. @returns its id */
export async function startScreen(origin: string, token: string, planId: string): Promise<string> {
  const response = await fetch(`${origin}/api/client-screens`, {
    method: "POST",
    headers: { cookie: `avain=${token}`, origin, "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({ kind: "plan", documentId: planId, language: "fi", beside: "" }),
    redirect: "manual",
  });
  const screenId = response.headers.get("location")?.split("/").at(-1);
  if (response.status !== 303 || !screenId || screenId === "closed")
    throw new Error(`a screen answered ${response.status}`);
  return screenId;
}
