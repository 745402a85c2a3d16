import { type Answer, send } from "./send";

const unescaped: Record<string, string> = {
  "&quot;": '"',
  "&amp;": "&",
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
};

/** The hidden fields of the last form of a page, with which the page would post it where scripts do not run. */
export async function hiddenFields(origin: string, path: string): Promise<[string, string][]> {
  const html = await (await fetch(`${origin}${path}`)).text();
  const form = html.slice(html.lastIndexOf("<form"));
  return [...form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)].map(
    ([, name, value]) => [
      name ?? "",
      (value ?? "").replace(/&(?:quot|amp|#x27|lt|gt);/g, (sign) => unescaped[sign] ?? sign),
    ],
  );
}

/** Posts a form as a browser does without scripts. */
export function postForm(
  origin: string,
  path: string,
  fields: readonly (readonly [string, string])[],
  headers: Record<string, string>,
): Promise<Answer> {
  const line = "----form";
  const parts = fields.map(
    ([name, value]) => `--${line}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const body = `${parts.join("")}--${line}--\r\n`;
  const type = `multipart/form-data; boundary=${line}`;
  return send(origin, path, { method: "POST", body, headers: { "content-type": type, ...headers } });
}
