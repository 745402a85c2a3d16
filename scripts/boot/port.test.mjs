import { createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { requireFreePort } from "./port.mjs";

let other;
afterEach(() => other?.close());

test("a taken port is told in one line with a way out", async () => {
  other = createServer();
  await new Promise((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address();
  await expect(requireFreePort("127.0.0.1", port)).rejects.toThrow(
    `Port ${port} is taken. Stop the other program, or choose another, for example PORT=${port + 1}.`,
  );
});

test("a free port stays free for the server", async () => {
  await requireFreePort("127.0.0.1", 0);
});

test("an address of another machine is refused by name", async () => {
  await expect(requireFreePort("192.0.2.1", 0)).rejects.toThrow(
    "HOST=192.0.2.1 is not an address of this machine.",
  );
});
