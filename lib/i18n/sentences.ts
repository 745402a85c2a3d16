/** The sentences of a message: of a plural those of every branch. Nested choices are not known: our texts have none. */
export function sentences(message: string): string[] {
  const choice = /\{\w+, (?:plural|select), ((?:[=\w]+ \{[^{}]*(?:\{\w+\}[^{}]*)*\}\s*)+)\}/.exec(message);
  if (choice) {
    const [whole, branches = ""] = choice;
    const texts = [...branches.matchAll(/[=\w]+ \{([^{}]*(?:\{\w+\}[^{}]*)*)\}/g)].map(
      ([, text]) => text ?? "",
    );
    return texts.flatMap((text) => sentences(message.replace(whole, text)));
  }
  return message.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a sentence; what is filled in counts as one, marks alone as none. */
export function wordsOf(sentence: string): string[] {
  return sentence
    .replaceAll(/\{[^{}]*\}/g, "x")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}#]/u.test(word));
}
