// Loaded before the product by `node --expose-gc --import`, only here: answers how much memory is in use once
// everything that can go has gone. The product itself has no such door.
import { createServer } from "node:http";
import { setTimeout as delay } from "node:timers/promises";

const server = createServer(async (_, response) => {
  // What a finished request still held goes only after its timers and finalizers have run.
  for (let turn = 0; turn < 5; turn++) {
    globalThis.gc();
    await delay(100);
  }
  response.end(JSON.stringify(process.memoryUsage()));
});
server.listen(Number(process.env.BENCH_HEAP_PORT), "127.0.0.1");
server.unref();
