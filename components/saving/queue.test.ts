import { describe, expect, it } from "vitest";
import { alone } from "./test-world";

describe("What is typed", () => {
  it("is sent when typing pauses for 800 ms", async () => {
    const { clock, queue, sent } = alone();
    queue.edit("wish", "a");
    await clock.pass(700);
    queue.edit("wish", "ab");
    await clock.pass(799);
    expect(sent).toEqual([]);
    await clock.pass(1);
    expect(sent.map(({ changes }) => changes)).toEqual([[{ path: "wish", value: "ab" }]]);
  });

  it("is sent within three seconds also when typing never pauses", async () => {
    const { clock, queue, sent } = alone();
    for (let letters = 1; letters <= 6; letters += 1) {
      queue.edit("wish", "a".repeat(letters));
      await clock.pass(500);
    }
    expect(sent).toHaveLength(1);
  });

  it("is sent at once when the field is left", async () => {
    const { clock, queue, sent } = alone();
    queue.edit("wish", "a");
    queue.flush();
    await clock.pass(0);
    expect(sent).toHaveLength(1);
  });

  it("still waits for a pause after a field was left with nothing to save", async () => {
    const { clock, queue, sent } = alone();
    queue.flush();
    queue.edit("wish", "a");
    await clock.pass(100);
    expect(sent).toEqual([]);
  });
});

describe("A tick or a choice", () => {
  it("is sent at once, with the text that waits, in the order of editing", async () => {
    const { clock, queue, sent } = alone();
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
    const { clock, queue, sent } = alone({ "goals.debt.chosen": true });
    queue.edit("goals.debt.chosen", true);
    await clock.pass(5000);
    expect(sent).toEqual([]);
  });
});

describe("One request at a time", () => {
  it("keeps newer values of a field for the next, with the version of the answer", async () => {
    const { clock, queue, sent, answer, pending } = alone({ wish: "old" });
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
    const { clock, server, queue, sent, answer, status } = alone();
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
    const many = alone();
    for (let index = 0; index < 450; index += 1) many.queue.edit(`goals.own-${index}.chosen`, true);
    await many.goOn(1000);
    expect(many.sent.map(({ changes }) => changes.length)).toEqual([200, 200, 50]);

    const long = alone();
    for (let index = 0; index < 10; index += 1) long.queue.edit(`note${index}`, "ä".repeat(4000));
    await long.goOn();
    expect(long.sent.length).toBe(2);
    for (const body of long.sent) {
      expect(new TextEncoder().encode(JSON.stringify(body)).length).toBeLessThanOrEqual(60_000);
    }
  });

  it("tries for ever, after 1, 2, 4 … 30 seconds", async () => {
    const { clock, queue, status, answer } = alone();
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
    const { clock, queue, server, answer } = alone();
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
    const { clock, queue, answer, status } = alone();
    queue.edit("wish", "a", false);
    await clock.pass(0);
    await answer({ status: 200, body: "<html>Welcome to our network</html>" });
    expect(status()).toMatchObject({ kind: "offline", cause: "server", count: 1 });
  });
});

describe("A page that goes away", () => {
  it("sends what waits and what is under way, the newest of each, with a key of its own", async () => {
    const { clock, queue, server, sent, lastSends } = alone();
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
      const { clock, queue, server, lastSends, answer, goOn, status } = alone();
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
    const { queue, lastSends } = alone();
    for (let index = 0; index < 20; index += 1) queue.edit(`note${index}`, "ä".repeat(4000));
    queue.sendLast();
    expect(new TextEncoder().encode(lastSends[0]).length).toBeLessThanOrEqual(64_000);
  });
});

describe("Waiting for all to be saved", () => {
  it("sends at once and says whether everything got there", async () => {
    const { clock, queue, answer } = alone();
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
    const { queue } = alone({ "goals.debt.words": "a", "steps.own-1.what": "b" });
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

describe("A clock that is set while one types", () => {
  const hour = 3_600_000;
  it.each([hour, -hour, 30 * 24 * hour, -30 * 24 * hour])("by %i ms delays no save", async (jump) => {
    const { clock, queue, server, answer, goOn } = alone();
    queue.edit("wish", "before");
    clock.setBy(jump);
    await clock.pass(800);
    await answer();
    expect(server.value("wish")).toBe("before");

    queue.edit("wish", "while");
    clock.setBy(jump);
    queue.edit("wish", "while, and after");
    await clock.pass(2400);
    await answer();
    await goOn(2400);
    expect(server.value("wish")).toBe("while, and after");

    queue.edit("wish", "without a network");
    await clock.pass(800);
    await answer("lost");
    clock.setBy(jump);
    await goOn(2000);
    expect([server.value("wish"), queue.getState().status.kind]).toEqual(["without a network", "saved"]);
  });
});
