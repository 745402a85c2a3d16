type Reader = { text: string; at: number };

function word(reader: Reader, stop: RegExp): string {
  const start = reader.at;
  while (reader.at < reader.text.length && !stop.test(reader.text.charAt(reader.at))) reader.at += 1;
  return reader.text.slice(start, reader.at).trim();
}

function expectMark(reader: Reader, mark: string): void {
  if (reader.text.charAt(reader.at) !== mark)
    throw new Error(`"${mark}" missing at ${reader.at}: ${reader.text}`);
  reader.at += 1;
}

function readBranches(reader: Reader, found: Set<string>): void {
  while (word(reader, /[{}]/) !== "" || reader.text.charAt(reader.at) === "{") {
    expectMark(reader, "{");
    readMessage(reader, found);
    expectMark(reader, "}");
  }
}

function readArgument(reader: Reader, found: Set<string>): void {
  expectMark(reader, "{");
  const name = word(reader, /[,{}]/);
  if (!/^\w+$/.test(name)) throw new Error(`Not an argument name: "${name}" in ${reader.text}`);
  let kind = "text";
  if (reader.text.charAt(reader.at) === ",") {
    reader.at += 1;
    kind = word(reader, /[,{}]/);
    if (["plural", "select", "selectordinal"].includes(kind)) {
      expectMark(reader, ",");
      readBranches(reader, found);
    } else {
      word(reader, /[}]/);
    }
  }
  found.add(`${name}: ${kind}`);
  expectMark(reader, "}");
}

function readMessage(reader: Reader, found: Set<string>): void {
  while (reader.at < reader.text.length && reader.text.charAt(reader.at) !== "}") {
    if (reader.text.charAt(reader.at) === "{") readArgument(reader, found);
    else reader.at += 1;
  }
}

/**
 * The arguments a message asks for, as "name: kind", sorted; so that a test can compare the languages.
 * Throws when braces do not match. Quoted braces are not known: our texts have none.
 */
export function icuArguments(text: string): string[] {
  const reader: Reader = { text, at: 0 };
  const found = new Set<string>();
  readMessage(reader, found);
  if (reader.at < text.length) throw new Error(`A brace too many at ${reader.at}: ${text}`);
  return [...found].sort();
}
