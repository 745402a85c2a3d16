/**
 * A JSON file in the making: the head's fields, a client a line, and the tail's fields, which are asked for when the clients
 * have gone by. The same content is the same bytes.
 */
export async function* jsonFile(
  head: Readonly<Record<string, unknown>>,
  batches: AsyncIterable<readonly unknown[]>,
  tail?: () => Readonly<Record<string, unknown>>,
): AsyncGenerator<string> {
  yield `{${[...fieldsOf(head), '"clients":['].join(",")}`;
  let before = "\n";
  for await (const batch of batches) {
    const lines = batch.map((client) => JSON.stringify(client));
    if (lines.length > 0) yield before + lines.join(",\n");
    if (lines.length > 0) before = ",\n";
  }
  yield `${["\n]", ...fieldsOf(tail?.() ?? {})].join(",")}}\n`;
}

function fieldsOf(object: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(object).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
}
