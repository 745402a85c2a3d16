import { execFileSync } from "node:child_process";
import { afterAll, afterEach, expect, test } from "vitest";
import { closePress, NoPdf, printPdf } from "./print-pdf";
import { readPdf } from "./test-pdf";

const chosen = process.env.CHROMIUM_PATH;
afterEach(() => {
  if (chosen === undefined) delete process.env.CHROMIUM_PATH;
  else process.env.CHROMIUM_PATH = chosen;
});
afterAll(closePress);

const page = (body: string) =>
  `<!doctype html><html lang="sv"><head><title>Titel</title></head><body>${body}</body></html>`;

/** Ids of the browsers that this process has started. */
function browsers(): number[] {
  const list = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" });
  return list.split("\n").flatMap((line) => {
    const [, pid, parent, args = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === process.pid && args.includes("avainpolku-pdf-") ? [Number(pid)] : [];
  });
}

test("a page becomes a tagged PDF with its language and headings, and nothing in it runs or is fetched", async () => {
  const body = `<h1>Rubrik</h1><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>B</td></tr></tbody></table>
    <script>document.body.append("RAN")</script><img src="http://127.0.0.1:1/x.png" alt="">`;
  const pdf = readPdf(await printPdf(page(body)));
  expect(pdf).toMatchObject({ pages: 1, marked: true, language: "sv", title: "Titel" });
  expect([pdf.elements.get("H1"), pdf.headerScopes]).toEqual([1, ["Column"]]);
  expect(pdf.text).toContain("Rubrik");
  expect(pdf.text).not.toContain("RAN");
});

test("ten at a time all come, by one browser", async () => {
  const words = Array.from({ length: 10 }, (_, place) => `Paper ${place}`);
  const made = await Promise.all(words.map((word) => printPdf(page(`<p>${word}</p>`))));
  expect(made.map((pdf) => readPdf(pdf).text.trim())).toEqual(words);
  expect(browsers().length).toBe(1);
});

test("a browser that was killed is started anew", async () => {
  await printPdf(page("<p>first</p>"));
  for (const pid of browsers()) process.kill(pid, "SIGKILL");
  const again = await printPdf(page("<p>second</p>")).catch((error: unknown) => error);
  // Whether the death was known in time decides if the next paper or the one after it comes.
  if (!(again instanceof Uint8Array)) expect(again).toBeInstanceOf(NoPdf);
  expect(readPdf(await printPdf(page("<p>third</p>"))).text).toContain("third");
});

test("a browser that is killed while it prints refuses calmly, and the next paper comes", async () => {
  await printPdf(page("<p>warm</p>"));
  const heavy = printPdf(page("<p>words</p>".repeat(20_000))).catch((error: unknown) => error);
  await new Promise((go) => setTimeout(go, 100));
  for (const pid of browsers()) process.kill(pid, "SIGKILL");
  expect(await heavy).toBeInstanceOf(NoPdf);
  expect(readPdf(await printPdf(page("<p>after</p>"))).text).toContain("after");
});

test("where the browser is missing, or is no browser, there is no PDF", async () => {
  for (const path of ["/nowhere/chromium", "/bin/false", "/etc/hostname"]) {
    closePress();
    process.env.CHROMIUM_PATH = path;
    await expect(printPdf(page("<p>x</p>"))).rejects.toThrow(NoPdf);
  }
});
