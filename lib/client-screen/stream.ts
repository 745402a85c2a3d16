import "server-only";
import { read } from "@/db/store";
import { findSession } from "@/lib/access/session-store";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { hear, partOf, publish } from "@/lib/live/bus";
import { seenAs } from "@/lib/live/seen-as";
import { countIn } from "@/lib/live/streams";
import { look } from "./look";
import type { ScreenMessage } from "./messages";
import type { OpenScreen } from "./open-screen";
import { isScreenPart } from "./parts";
import type { Shown } from "./shown";

export type ScreenFollower = {
  screen: OpenScreen;
  userId: string;
  /** The session's token: every look asks anew whether it still lives, without making it live longer. */
  token: string;
  /** The part that the window shows now. */
  part: string;
  /** Draws a part for the client. */
  draw: (screen: OpenScreen, shown: Shown, part: string) => Promise<string>;
};

/** How often a screen looks whether it still may show anything, milliseconds: signing out must blank it soon. */
const heartbeat = 3000;
/** It is among those who follow the document for as long as it says so; every look would be too often. */
const looksPerHere = 4;
/** A reader that lets this many messages lie is gone or hopeless. */
const mostWaiting = 50;

const encoder = new TextEncoder();

/**
 * What a client screen shows, as server-sent events: the part its worker is in, anew whenever it changes, until the
 * screen is over. Before anything is sent, the session, the screen and the right are asked for again. Never moves the
 * idle limit on.
 */
export function screenStream({
  screen,
  userId,
  token,
  part,
  draw,
}: ScreenFollower): ReadableStream<Uint8Array> {
  const { id: screenId, documentId, kind } = screen;
  const stream = newId();
  let at = part;
  let known: number | undefined;
  let shown: Shown | undefined;
  let drawn = "";
  let looks = 0;
  let ended = false;
  let looking = false;
  let again = false;
  let release = () => {};
  let out: ReadableStreamDefaultController<Uint8Array>;

  function write(text: string): void {
    if (ended) return;
    out.enqueue(encoder.encode(text));
    if ((out.desiredSize ?? 0) < -mostWaiting) close();
  }
  const send = (message: ScreenMessage) => write(`data: ${JSON.stringify(message)}\n\n`);

  function leave(): void {
    if (ended) return;
    ended = true;
    release();
    publish({ kind: "gone", documentId, stream });
  }
  function close(): void {
    if (ended) return;
    leave();
    out.close();
  }
  function finish(): void {
    send({ kind: "end" });
    close();
  }

  const here = () => publish({ kind: "here", documentId, stream, userId: screenId, part: seenAs(at) });

  async function lookOnce(): Promise<void> {
    try {
      const moment = new Date();
      const session = await findSession(token, moment);
      if (session?.actor.userId !== userId) return finish();
      const found = await read((db) =>
        look(db, session.actor, { screenId, ...(known !== undefined && { known }) }, moment),
      );
      known = found.version;
      shown = found.shown ?? shown;
      const theirs = partOf(documentId, userId);
      if (isScreenPart(kind, theirs) && theirs !== at) {
        at = theirs;
        here();
      }
      if (!shown || ended) return;
      const now = `${known} ${at}`;
      if (now === drawn) return;
      drawn = now;
      send({ kind: "show", html: await draw(screen, shown, at) });
    } catch (error) {
      if (error instanceof AppError) return finish();
      // The server logs it, and the window tries again.
      leave();
      out.error(error);
    }
  }

  /** One look at a time; what happens meanwhile is seen by the next. */
  async function lookAgain(): Promise<void> {
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
      const stopHearing = hear(documentId, (event) => {
        // What this window itself said is no news to it.
        if (!("stream" in event) || event.stream !== stream) void lookAgain();
      });
      const timer = setInterval(() => {
        write(": \n\n");
        looks += 1;
        if (looks % looksPerHere === 0) here();
        void lookAgain();
      }, heartbeat);
      const countOut = countIn(userId, close);
      release = () => {
        stopHearing();
        clearInterval(timer);
        countOut();
      };
      write("retry: 1500\n\n");
      here();
      void lookAgain();
    },
    cancel: leave,
  });
}
