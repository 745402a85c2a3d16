/**
 * Sends saves to an address of ours. An answer that does not come in half a minute counts as lost: repeating is
 * harmless. The header names who typed, so that a session of somebody else on the same device is refused.
 */
export function sendTo(url: string, userId: string) {
  return async (body: string, last: boolean): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(url, {
      method: "PATCH",
      body,
      headers: { "content-type": "application/json", "x-avain-user": userId },
      keepalive: last,
      redirect: "error",
      cache: "no-store",
      ...(last ? {} : { signal: AbortSignal.timeout(30_000) }),
    });
    return { status: response.status, body: await response.json().catch(() => undefined) };
  };
}
