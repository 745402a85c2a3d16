import "server-only";
import { type Browser, startBrowser } from "./browser";
import { printPage } from "./print-page";
import { within } from "./within";

/** No PDF can be made just now: no Chromium, it crashed, took too long, or too many wait. Printing still works. */
export class NoPdf extends Error {
  override readonly name = "NoPdf";
}

/** Papers made at a time, and how many may wait for their turn. */
const atATime = 2;
const mostWaiting = 20;
/** How long one paper may take, the browser's start included. */
const limitMs = 15_000;
/** How long the browser stays up with nothing to do. */
const idleMs = 60_000;

type Press = {
  browser: Promise<Browser> | undefined;
  busy: number;
  turns: (() => void)[];
  idle: NodeJS.Timeout | undefined;
};
/** Next loads modules more than once in a process; one browser is enough for all of them. */
const key = Symbol.for("avainpolku.press");
const holder = globalThis as unknown as Record<symbol, Press | undefined>;
holder[key] ??= { browser: undefined, busy: 0, turns: [], idle: undefined };
const press: Press = holder[key];

/** A whole page as a tagged PDF. Throws `NoPdf`, after which the next one starts the browser anew. */
export async function printPdf(html: string): Promise<Uint8Array> {
  if (press.turns.length >= mostWaiting) throw new NoPdf("too many wait");
  clearTimeout(press.idle);
  if (press.busy >= atATime) await new Promise<void>((go) => press.turns.push(go));
  else press.busy += 1;
  try {
    return await within(limitMs, print(html));
  } catch (error) {
    closePress();
    throw new NoPdf("no PDF was made", { cause: error });
  } finally {
    nextTurn();
  }
}

/** Ends the browser, if one is up; what is under way fails. */
export function closePress(): void {
  const { browser } = press;
  press.browser = undefined;
  clearTimeout(press.idle);
  browser?.then(({ close }) => close()).catch(() => {});
}

async function print(html: string): Promise<Uint8Array> {
  const started = press.browser;
  const up = await started?.catch(() => undefined);
  // Of two that find it gone, the first starts it anew and the other uses that one.
  if (!up?.isAlive() && press.browser === started) press.browser = startBrowser();
  press.browser ??= startBrowser();
  return printPage(await press.browser, html);
}

function nextTurn(): void {
  const next = press.turns.shift();
  if (next) {
    next();
    return;
  }
  press.busy -= 1;
  if (press.busy === 0) press.idle = setTimeout(closePress, idleMs).unref();
}
