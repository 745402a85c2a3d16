/** A JSON file in the making: the head's fields, then a client a line. The same content is the same bytes. */
export async function* jsonFile(
  head: Readonly<Record<string, unknown>>,
  batches: AsyncIterable<readonly unknown[]>,
): AsyncGenerator<string> {
  const fields = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  yield `{${[...fields, '"clients":['].join(",")}`;
  let before = "\n";
  for await (const batch of batches) {
    const lines = batch.map((client) => JSON.stringify(client));
    if (lines.length > 0) yield before + lines.join(",\n");
    if (lines.length > 0) before = ",\n";
  }
  yield "\n]}\n";
}
