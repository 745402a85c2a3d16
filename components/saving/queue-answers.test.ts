import { describe, expect, it } from "vitest";
import { alone } from "./test-world";

describe("A wrong value", () => {
  it("stays out until it changes, while the rest is saved", async () => {
    const { clock, queue, server, sent, answer, status, field } = alone();
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
    const { clock, queue, server, answer, field, status } = alone();
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
    const { clock, queue, server, pending, sent, field, answer } = alone();
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
    const { clock, queue, server, answer } = alone({ wish: "old" });
    const heard: string[] = [];
    queue.onIncoming((path) => heard.push(path));
    server.change("wish", "theirs");
    queue.edit("agreed", "yes", false);
    await clock.pass(0);
    await answer();
    expect([queue.live.get("wish"), heard, queue.version()]).toEqual(["theirs", ["wish"], 3]);
  });

  it("of the field I change is a choice, and mine goes only when chosen", async () => {
    const { clock, queue, server, answer, field, status, sent } = alone({ wish: "old" });
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
    const { clock, queue, server, answer, status, sent } = alone({ wish: "old" });
    server.change("wish", "theirs");
    queue.edit("wish", "mine", false);
    await clock.pass(0);
    await answer();
    queue.resolve("wish", "theirs");
    await clock.pass(5000);
    expect([queue.live.get("wish"), status().kind, sent.length]).toEqual(["theirs", "saved", 1]);
  });

  it("that says the same as mine is no conflict", async () => {
    const { clock, queue, server, answer, status } = alone({ score: 10 });
    server.change("score", 50);
    queue.edit("score", 50);
    await clock.pass(0);
    await answer();
    expect(status().kind).toBe("saved");
  });

  it("that comes while I type on the same field is a choice, not overwritten by the next save", async () => {
    const { clock, queue, server, answer, field } = alone({ wish: "old" });
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
    const { clock, queue, server, answer, field } = alone({ wish: "old", place: "old" });
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
      return { path, value, version: 5, by: "Other", at: "2026-11-24T08:00:00Z" };
    }
  });

  it("told again, by the stream and by an answer, is one change; an echo of my own is none", async () => {
    const { clock, queue, server, answer, field, goOn } = alone({ wish: "old", place: "old" });
    queue.edit("agreed", "yes", false);
    await clock.pass(0);
    server.change("wish", "theirs");
    expect(queue.receive(server.since(2))).toBe(true);
    queue.edit("wish", "theirs, and mine");
    await answer();
    expect(field("wish")).toBeUndefined();
    await goOn();
    expect(server.value("wish")).toBe("theirs, and mine");

    const echo = server.since(2);
    queue.edit("wish", "typed on");
    expect(queue.receive(echo)).toBe(true);
    expect([field("wish"), queue.live.get("wish")]).toEqual([undefined, "typed on"]);
  });

  it("and mine can both stay, as one text", async () => {
    const { clock, queue, server, answer, field, goOn } = alone({ wish: "old" });
    queue.edit("wish", "mine");
    server.change("wish", "theirs");
    await clock.pass(800);
    await answer();
    const heard: string[] = [];
    queue.onIncoming((path) => heard.push(path));
    queue.resolve("wish", "both");
    expect([queue.live.get("wish"), heard, field("wish")]).toEqual(["theirs\nmine", ["wish"], undefined]);
    await goOn();
    expect(server.value("wish")).toBe("theirs\nmine");
  });

  it("heard after a gap is left to the next answer", () => {
    const { queue } = alone({ wish: "old" });
    const merged = [{ path: "wish", value: "theirs", version: 3, by: "Other", at: "2026-11-24T08:00:00Z" }];
    expect(queue.receive({ base: 2, version: 3, merged })).toBe(false);
    expect([queue.live.get("wish"), queue.version()]).toEqual(["old", 1]);
  });
});

describe("The end of a session", () => {
  it("keeps everything, asks to sign in, and goes on after", async () => {
    const { clock, queue, server, answer, sent, status, goOn } = alone();
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
    const { clock, queue, answer, sent, status } = alone();
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

describe("Newer values of the whole document", () => {
  it("are taken when nothing waits, and left alone when something does", async () => {
    const { clock, queue, answer } = alone({ wish: "old", place: "Oulu" });
    queue.reseed(4, new Map([["wish", "new"]]));
    expect([queue.live.get("wish"), queue.live.get("place"), queue.version()]).toEqual(["new", null, 4]);
    queue.edit("wish", "mine");
    queue.reseed(9, new Map([["wish", "newer"]]));
    expect([queue.live.get("wish"), queue.version()]).toEqual(["mine", 4]);
    await clock.pass(800);
    await answer();
  });
});
