import { describe, expect, it } from "vitest";
import { browser, handClock, referenceServer } from "./test-world";

function start(seed: Record<string, string | number | boolean | null> = {}) {
  const clock = handClock();
  const server = referenceServer();
  for (const [path, value] of Object.entries(seed)) server.change(path, value);
  return { clock, server, ...browser("Me", server, clock, seed) };
}

describe("What is typed", () => {
  it("is sent when typing pauses for 800 ms", async () => {
    const { clock, queue, sent } = start();
    queue.edit("wish", "a");
    await clock.pass(700);
    queue.edit("wish", "ab");
    await clock.pass(799);
    expect(sent).toEqual([]);
    await clock.pass(1);
    expect(sent.map(({ changes }) => changes)).toEqual([[{ path: "wish", value: "ab" }]]);
  });

  it("is sent within three seconds also when typing never pauses", async () => {
    const { clock, queue, sent } = start();
    for (let letters = 1; letters <= 6; letters += 1) {
      queue.edit("wish", "a".repeat(letters));
      await clock.pass(500);
    }
    expect(sent).toHaveLength(1);
  });

  it("is sent at once when the field is left", async () => {
    const { clock, queue, sent } = start();
    queue.edit("wish", "a");
    queue.flush();
    await clock.pass(0);
    expect(sent).toHaveLength(1);
  });

  it("still waits for a pause after a field was left with nothing to save", async () => {
    const { clock, queue, sent } = start();
    queue.flush();
    queue.edit("wish", "a");
    await clock.pass(100);
    expect(sent).toEqual([]);
  });
});

describe("A tick or a choice", () => {
  it("is sent at once, with the text that waits, in the order of editing", async () => {
    const { clock, queue, sent } = start();
    queue.edit("goals.debt.words", "rahat riittämään");
    queue.edit("goals.debt.chosen", true);
    queue.edit("goals.debt.words", "rahat riittämään kuun loppuun");
    await clock.pass(0);
    expect(sent[0]?.changes).toEqual([
      { path: "goals.debt.words", value: "rahat riittämään kuun loppuun" },
      { path: "goals.debt.chosen", value: true },
    ]);
  });

  it("that is as it was changes nothing", async () => {
    const { clock, queue, sent } = start({ "goals.debt.chosen": true });
    queue.edit("goals.debt.chosen", true);
    await clock.pass(5000);
    expect(sent).toEqual([]);
  });
});

describe("One request at a time", () => {
  it("keeps newer values of a field for the next, with the version of the answer", async () => {
    const { clock, queue, sent, answer, pending } = start({ wish: "old" });
    queue.edit("important", true);
    await clock.pass(0);
    queue.edit("important", false);
    queue.edit("important", true);
    queue.edit("important", false);
    await clock.pass(10_000);
    expect(pending).toHaveLength(1);
    await answer();
    await clock.pass(0);
    expect(sent.map(({ base, changes }) => [base, changes])).toEqual([
      [1, [{ path: "important", value: true }]],
      [2, [{ path: "important", value: false }]],
    ]);
  });

  it("repeats a lost one with the same key and content, and writes it once", async () => {
    const { clock, server, queue, sent, answer, status } = start();
    queue.edit("wish", "a", false);
    await clock.pass(0);
    await answer("unheard");
    queue.edit("wish", "ab", false);
    await clock.pass(1000);
    expect(sent[1]).toEqual(sent[0]);
    await answer();
    await clock.pass(0);
    await answer();
    expect(server.history.map(({ value }) => value)).toEqual(["a", "ab"]);
    expect(status()).toEqual({ kind: "saved", at: clock.now() });
  });

  it("takes 200 changes and 60 kB at most", async () => {
    const many = start();
    for (let index = 0; index < 450; index += 1) many.queue.edit(`goals.own-${index}.chosen`, true);
    await many.goOn(1000);
    expect(many.sent.map(({ changes }) => changes.length)).toEqual([200, 200, 50]);

    const long = start();
    for (let index = 0; index < 10; index += 1) long.queue.edit(`note${index}`, "ä".repeat(4000));
    await long.goOn();
    expect(long.sent.length).toBe(2);
    for (const body of long.sent) {
      expect(new TextEncoder().encode(JSON.stringify(body)).length).toBeLessThanOrEqual(60_000);
    }
  });

  it("tries for ever, after 1, 2, 4 … 30 seconds", async () => {
    const { clock, queue, status, answer } = start();
    queue.edit("wish", "a", false);
    await clock.pass(0);
    const waits: number[] = [];
    for (const way of ["lost", 500, 429, 503, "lost", 408, "lost", "lost"] as const) {
      await answer(way);
      const now = status();
      const wait = now.kind === "offline" ? (now.nextTryAt ?? 0) - clock.now() : Number.NaN;
      waits.push(wait);
      await clock.pass(wait);
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });

  it("tries at once when the network is back", async () => {
    const { clock, queue, server, answer } = start();
    queue.edit("wish", "a", false);
    await clock.pass(0);
    for (let times = 0; times < 6; times += 1) {
      await answer("lost");
      await clock.pass(30_000);
    }
    await answer("lost");
    queue.retry();
    await answer();
    expect(server.value("wish")).toBe("a");
  });

  it("takes a page that is not our answer for no answer", async () => {
    const { clock, queue, answer, status } = start();
    queue.edit("wish", "a", false);
    await clock.pass(0);
    await answer({ status: 200, body: "<html>Welcome to our network</html>" });
    expect(status()).toMatchObject({ kind: "offline", cause: "server", count: 1 });
  });
});

describe("A wrong value", () => {
  it("stays out until it changes, while the rest is saved", async () => {
    const { clock, queue, server, sent, answer, status, field } = start();
    queue.edit("dueDate", "bad", false);
    queue.edit("agreed", "yes", false);
    await clock.pass(0);
    await answer();
    expect(server.value("agreed")).toBe("yes");
    expect(field("dueDate")).toEqual({ kind: "error", code: "invalid" });
    expect(status()).toEqual({ kind: "unsaved", count: 1 });

    queue.edit("wish", "b", false);
    await clock.pass(0);
    expect(sent[1]?.changes).toEqual([{ path: "wish", value: "b" }]);
    await answer();
    expect(status()).toEqual({ kind: "unsaved", count: 1 });

    queue.edit("dueDate", "1.2.2027", false);
    expect(field("dueDate")).toBeUndefined();
    await clock.pass(0);
    await answer();
    expect(status().kind).toBe("saved");
  });

  it("is forgotten when it was already changed before the answer", async () => {
    const { clock, queue, server, answer, field, status } = start();
    queue.edit("dueDate", "bad", false);
    await clock.pass(0);
    queue.edit("dueDate", "1.2.2027", false);
    await answer();
    expect(field("dueDate")).toBeUndefined();
    await clock.pass(0);
    await answer();
    expect([server.value("dueDate"), status().kind]).toEqual(["1.2.2027", "saved"]);
  });
});

describe("A request that is refused as a whole", () => {
  it("is split until the refused field is alone; the others are saved", async () => {
    const { clock, queue, server, pending, sent, field, answer } = start();
    for (let index = 0; index < 8; index += 1) queue.edit(`n${index}`, index === 5 ? "huge" : "fine", false);
    for (let round = 0; round < 20; round += 1) {
      await clock.pass(10);
      if (pending.length === 0) continue;
      const huge = sent.at(-1)?.changes.some(({ value }) => value === "huge");
      await answer(huge ? 413 : "good");
    }
    expect([...server.values().keys()]).toEqual(["n0", "n1", "n2", "n3", "n4", "n6", "n7"]);
    expect(field("n5")).toEqual({ kind: "error", code: "tooLong" });
    expect(new Set(sent.map(({ key }) => key)).size).toBe(sent.length);
  });
});

describe("Another person's change", () => {
  it("comes in with an answer, where nothing was typed", async () => {
    const { clock, queue, server, answer } = start({ wish: "old" });
    const heard: string[] = [];
    queue.onIncoming((path) => heard.push(path));
    server.change("wish", "theirs");
    queue.edit("agreed", "yes", false);
    await clock.pass(0);
    await answer();
    expect([queue.live.get("wish"), heard, queue.version()]).toEqual(["theirs", ["wish"], 3]);
  });

  it("of the field I change is a choice, and mine goes only when chosen", async () => {
    const { clock, queue, server, answer, field, status, sent } = start({ wish: "old" });
    server.change("wish", "theirs", "Aino Esimerkki");
    queue.edit("wish", "mine", false);
    await clock.pass(0);
    await answer();
    expect(field("wish")).toMatchObject({
      kind: "conflict",
      mine: "mine",
      theirs: "theirs",
      by: "Aino Esimerkki",
    });
    expect(status()).toEqual({ kind: "unsaved", count: 1 });
    queue.edit("wish", "mine, longer");
    await clock.pass(5000);
    expect(sent).toHaveLength(1);
    expect(field("wish")).toMatchObject({ mine: "mine, longer" });
    queue.resolve("wish", "mine");
    await clock.pass(0);
    await answer();
    expect([server.value("wish"), status().kind]).toEqual(["mine, longer", "saved"]);
  });

  it("can be taken instead of mine", async () => {
    const { clock, queue, server, answer, status, sent } = start({ wish: "old" });
    server.change("wish", "theirs");
    queue.edit("wish", "mine", false);
    await clock.pass(0);
    await answer();
    queue.resolve("wish", "theirs");
    await clock.pass(5000);
    expect([queue.live.get("wish"), status().kind, sent.length]).toEqual(["theirs", "saved", 1]);
  });

  it("that says the same as mine is no conflict", async () => {
    const { clock, queue, server, answer, status } = start({ score: 10 });
    server.change("score", 50);
    queue.edit("score", 50);
    await clock.pass(0);
    await answer();
    expect(status().kind).toBe("saved");
  });

  it("that comes while I type on the same field is a choice, not overwritten by the next save", async () => {
    const { clock, queue, server, answer, field } = start({ wish: "old" });
    queue.edit("agreed", "yes", false);
    await clock.pass(0);
    server.change("wish", "theirs");
    queue.edit("wish", "mine");
    await answer();
    expect(field("wish")).toMatchObject({ kind: "conflict", mine: "mine", theirs: "theirs" });
    await clock.pass(5000);
    expect(server.value("wish")).toBe("theirs");
  });

  it("of the text field in focus is shown when it is left, and a choice when it is edited", async () => {
    const { clock, queue, server, answer, field } = start({ wish: "old", place: "old" });
    queue.focus("wish");
    server.change("wish", "theirs");
    queue.edit("agreed", "yes", false);
    await clock.pass(0);
    await answer();
    expect(queue.live.get("wish")).toBe("old");
    queue.focus(undefined);
    expect(queue.live.get("wish")).toBe("theirs");

    queue.focus("place");
    expect(queue.receive({ base: 4, version: 5, merged: [server5("place", "theirs")] })).toBe(true);
    queue.edit("place", "old, and more");
    expect(field("place")).toMatchObject({ mine: "old, and more", theirs: "theirs" });

    function server5(path: string, value: string) {
      return { path, value, by: "Other", at: "2026-11-24T08:00:00Z" };
    }
  });

  it("heard after a gap is left to the next answer", () => {
    const { queue } = start({ wish: "old" });
    const merged = [{ path: "wish", value: "theirs", by: "Other", at: "2026-11-24T08:00:00Z" }];
    expect(queue.receive({ base: 2, version: 3, merged })).toBe(false);
    expect([queue.live.get("wish"), queue.version()]).toEqual(["old", 1]);
  });
});

describe("The end of a session", () => {
  it("keeps everything, asks to sign in, and goes on after", async () => {
    const { clock, queue, server, answer, sent, status, goOn } = start();
    queue.edit("wish", "a", false);
    await clock.pass(0);
    await answer(401);
    queue.edit("agreed", "yes", false);
    await clock.pass(60_000);
    expect(status()).toEqual({ kind: "signedOut", count: 2 });
    expect(sent).toHaveLength(1);
    queue.signedIn();
    await goOn(1000);
    expect([server.value("wish"), server.value("agreed"), status().kind]).toEqual(["a", "yes", "saved"]);
  });
});

describe("A document that takes no more", () => {
  it.each([
    [{ status: 409, body: { confirmed: true } }, "confirmed"],
    [{ status: 404, body: {} }, "refused"],
    [{ status: 403, body: {} }, "refused"],
  ] as const)("stops the queue (%j), and the text stays for copying", async (way, reason) => {
    const { clock, queue, answer, sent, status } = start();
    queue.edit("wish", "mine", false);
    await clock.pass(0);
    await answer(way);
    queue.edit("agreed", "yes", false);
    queue.retry();
    queue.sendLast();
    await clock.pass(60_000);
    expect(status()).toEqual({ kind: "stopped", reason, count: 2 });
    expect(sent).toHaveLength(1);
    expect(queue.unsaved()).toEqual([
      { path: "wish", value: "mine" },
      { path: "agreed", value: "yes" },
    ]);
  });
});

describe("A page that goes away", () => {
  it("sends what waits and what is under way, the newest of each, with a key of its own", async () => {
    const { clock, queue, server, sent, lastSends } = start();
    queue.edit("agreed", "yes", false);
    queue.edit("wish", "a", false);
    await clock.pass(0);
    queue.edit("wish", "ab");
    queue.edit("place", "Oulu");
    queue.sendLast();
    const last = JSON.parse(lastSends[0] ?? "");
    expect(last.key).not.toBe(sent[0]?.key);
    server.save("Me", lastSends[0] ?? "");
    expect(Object.fromEntries(server.values())).toEqual({ agreed: "yes", wish: "ab", place: "Oulu" });
  });

  it("and comes back has no conflict with itself, whatever arrived in which order", async () => {
    for (const order of ["last first", "last later", "last never"]) {
      const { clock, queue, server, lastSends, answer, goOn, status } = start();
      queue.edit("wish", "a", false);
      await clock.pass(0);
      queue.edit("wish", "ab");
      queue.sendLast();
      if (order === "last first") server.save("Me", lastSends[0] ?? "");
      await answer("unheard");
      if (order === "last later") server.save("Me", lastSends[0] ?? "");
      queue.edit("wish", "abc");
      await goOn();
      expect([server.value("wish"), status().kind], order).toEqual(["abc", "saved"]);
    }
  });

  it("sends no more than a browser lets through", () => {
    const { queue, lastSends } = start();
    for (let index = 0; index < 20; index += 1) queue.edit(`note${index}`, "ä".repeat(4000));
    queue.sendLast();
    expect(new TextEncoder().encode(lastSends[0]).length).toBeLessThanOrEqual(64_000);
  });
});

describe("Newer values of the whole document", () => {
  it("are taken when nothing waits, and left alone when something does", async () => {
    const { clock, queue, answer } = start({ wish: "old", place: "Oulu" });
    queue.reseed(4, new Map([["wish", "new"]]));
    expect([queue.live.get("wish"), queue.live.get("place"), queue.version()]).toEqual(["new", null, 4]);
    queue.edit("wish", "mine");
    queue.reseed(9, new Map([["wish", "newer"]]));
    expect([queue.live.get("wish"), queue.version()]).toEqual(["mine", 4]);
    await clock.pass(800);
    await answer();
  });
});

describe("Waiting for all to be saved", () => {
  it("sends at once and says whether everything got there", async () => {
    const { clock, queue, answer } = start();
    expect(await queue.settle()).toBe(true);
    queue.edit("wish", "a");
    const good = queue.settle();
    await clock.pass(0);
    await answer();
    expect(await good).toBe(true);
    queue.edit("wish", "bad");
    const wrong = queue.settle();
    await clock.pass(0);
    await answer();
    expect(await wrong).toBe(false);
    queue.edit("place", "Oulu");
    const lost = queue.settle();
    await clock.pass(0);
    await answer("lost");
    expect(await lost).toBe(false);
  });
});

describe("Who looks on", () => {
  it("gets the same state until something in it changes, and rows that change only with their list", async () => {
    const { queue } = start({ "goals.debt.words": "a", "steps.own-1.what": "b" });
    const before = queue.getState();
    const [goals, steps] = [queue.live.rows("goals"), queue.live.rows("steps")];
    queue.focus("wish");
    expect(queue.getState()).toBe(before);
    queue.edit("goals.debt.words", "ab");
    const waiting = queue.getState();
    queue.edit("goals.debt.words", "abc");
    expect(queue.getState()).toBe(waiting);
    expect(waiting).not.toBe(before);
    expect(queue.live.rows("steps")).toBe(steps);
    expect(queue.live.rows("goals")).not.toBe(goals);
    expect(queue.live.rows("goals").get("debt")).toEqual({ words: "abc" });
  });
});
