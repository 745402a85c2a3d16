/** Something a person can put right. It is shown as its one line, without a stack. */
export class PlainError extends Error {}

/** A program we started ended, and has said why itself; there is nothing to add but its exit code. */
export class Ended extends Error {
  /** @param {number} code */
  constructor(code) {
    super(`ended with exit code ${code}`);
    this.code = code;
  }
}

/** Tells what is being done now. @param {string} text */
export function step(text) {
  console.log(`• ${text}`);
}

/**
 * Waits for long work and shows that it goes on.
 * @template T
 * @param {string} text what is being done
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work returned; its error passes through
 */
export async function withProgress(text, work) {
  step(text);
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const timer = setInterval(() => console.log(`  … ${seconds()} s`), 10_000);
  try {
    const value = await work();
    console.log(`  done in ${seconds()} s`);
    return value;
  } finally {
    clearInterval(timer);
  }
}
