import "server-only";
import { findSession } from "@/lib/access/session-store";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { hear, othersIn, publish } from "./bus";
import type { LiveEvent } from "./events";
import type { Following, News } from "./following";
import type { LiveEnd, LiveMessage } from "./messages";
import { namesOf } from "./names";
import { countIn } from "./streams";

export type Follower = {
  documentId: string;
  userId: string;
  /** The session's token: every look asks anew whether it still lives, without making it live longer. */
  token: string;
  since: number;
  part: string | null;
  first: News;
  goOn: Following["goOn"];
};

/** How often a stream says that it lives, and looks whether it still may, milliseconds. */
const heartbeat = 10_000;
/** A reader that lets this many messages lie is gone or hopeless. */
const mostWaiting = 200;

const encoder = new TextEncoder();

/**
 * What one page hears of one document, as server-sent events, until its person goes away, signs out, may no longer open
 * it, or the server stops. Before anything is sent, the session and the right are asked for again.
 */
export function liveStream(follower: Follower): ReadableStream<Uint8Array> {
  const { documentId, userId, token, goOn } = follower;
  const stream = newId();
  let version = follower.since;
  let state: News["state"] = "open";
  let people = "";
  let changedBy = "";
  let ended = false;
  let looking = false;
  let again = false;
  let release = () => {};
  let out: ReadableStreamDefaultController<Uint8Array>;

  function write(text: string): void {
    if (ended) return;
    out.enqueue(encoder.encode(text));
    if ((out.desiredSize ?? 0) < -mostWaiting) finish("closing");
  }
  const send = (message: LiveMessage) => write(`data: ${JSON.stringify(message)}\n\n`);

  function leave(): void {
    if (ended) return;
    ended = true;
    release();
    publish({ kind: "gone", documentId, stream });
  }

  function finish(reason: LiveEnd): void {
    if (ended) return;
    send({ kind: "end", reason });
    leave();
    out.close();
  }

  function tell({ version: now, state: newState, fields }: News): void {
    const reached = Math.max(now, ...fields.map((field) => field.version));
    if (reached > version) send({ kind: "changes", base: version, version: reached, merged: fields });
    version = Math.max(version, reached);
    if (newState !== state) send({ kind: "state", state: newState, mine: changedBy === userId });
    state = newState;
  }

  async function tellPeople(): Promise<void> {
    const others = othersIn(documentId, userId);
    const names = await namesOf(others.map((one) => one.userId));
    const named = others
      .map((one) => ({ name: names.get(one.userId) ?? "", part: one.part }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const text = JSON.stringify(named);
    if (text === people) return;
    people = text;
    send({ kind: "people", people: named });
  }

  async function lookOnce(): Promise<void> {
    try {
      const now = new Date();
      const session = await findSession(token, now);
      if (session?.actor.userId !== userId) return finish("signedOut");
      tell(await goOn(session.actor, documentId, version, now));
      await tellPeople();
    } catch (error) {
      if (error instanceof AppError) return finish("refused");
      // The server logs it, and the page tries again.
      leave();
      out.error(error);
    }
  }

  /** One look at a time; what happens meanwhile is seen by the next. */
  async function look(): Promise<void> {
    again = true;
    if (looking) return;
    looking = true;
    while (again && !ended) {
      again = false;
      await lookOnce();
    }
    looking = false;
  }

  return new ReadableStream<Uint8Array>({
    start(controller) {
      out = controller;
      const here = () => publish({ kind: "here", documentId, stream, userId, part: follower.part });
      const stopHearing = hear(documentId, (event: LiveEvent) => {
        if (event.kind === "changed") changedBy = event.by;
        if (event.kind === "moved" && event.stream === stream) follower.part = event.part;
        void look();
      });
      const timer = setInterval(() => {
        write(": \n\n");
        here();
        void look();
      }, heartbeat);
      const countOut = countIn(userId, () => finish("closing"));
      release = () => {
        stopHearing();
        clearInterval(timer);
        countOut();
      };
      send({ kind: "stream", stream });
      tell(follower.first);
      here();
      // What changed between the first look and the listening.
      void look();
    },
    cancel: leave,
  });
}
