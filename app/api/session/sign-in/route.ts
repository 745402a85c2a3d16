import { requestNetwork, sentByUs } from "@/lib/access/request";
import { setSessionCookie } from "@/lib/access/session-cookie";
import { readBody } from "@/lib/saving/body";
import { signIn } from "@/lib/users/commands/sign-in";
import { signInAgainSchema } from "@/lib/users/schema";

const noStore = { "cache-control": "no-store" };
const empty = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { ...noStore, ...headers } });

/**
 * Signs in from a page whose session has ended, so that its unsaved text can go on: `{ email, password, userId? }`.
 * 204; 401 for any wrong pair; 429 with Retry-After; 403 from another site; 422 for another body.
 */
export async function POST(request: Request): Promise<Response> {
  if (!(await sentByUs())) return empty(403);
  const text = await readBody(request, 10_000);
  if (text === undefined) return empty(413);
  const input = signInAgainSchema.safeParse(asJson(text));
  if (!input.success) return empty(422);
  const { userId, ...pair } = input.data;
  const answer = await signIn(pair, await requestNetwork(), new Date(), userId);
  switch (answer.status) {
    case "wrong":
      return empty(401);
    case "tooMany":
      return empty(429, { "retry-after": String(answer.waitSeconds) });
    case "signedIn":
      await setSessionCookie(answer.token, answer.locale, answer.look);
      return empty(204);
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
