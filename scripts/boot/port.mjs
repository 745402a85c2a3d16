import { createServer } from "node:net";
import { PlainError } from "./say.mjs";

/**
 * @param {string} host
 * @param {number} port
 * @throws {PlainError} when the server could not listen there
 */
export async function requireFreePort(host, port) {
  try {
    await listenOnce(host, port);
  } catch (error) {
    throw new PlainError(explain(error, host, port));
  }
}

function listenOnce(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.close(resolve);
    });
  });
}

function explain(error, host, port) {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} is taken. Stop the other program, or choose another, for example PORT=${port + 1}.`;
    case "EACCES":
      return `This user may not use port ${port}. Choose one above 1023.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST=${host} is not an address of this machine.`;
    default:
      return `Cannot listen on ${host}:${port} (${error.code}).`;
  }
}
