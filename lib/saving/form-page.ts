type FormPage = {
  lang: string;
  title: string;
  lead: string;
  rows: readonly { text: string; why: string }[];
  back: string;
  backWords: string;
};

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const plain = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** A page that needs no style and no script: what was not saved, why, and the way back. */
export function formPage({ lang, title, lead, rows, back, backWords }: FormPage): string {
  const items = rows.map(({ text, why }) => `<li><p>${plain(why)}</p><pre>${plain(text)}</pre></li>`);
  return [
    `<!doctype html><html lang="${plain(lang)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${plain(title)}</title></head>`,
    `<body><main><h1>${plain(title)}</h1><p>${plain(lead)}</p><ul>${items.join("")}</ul>`,
    `<p><a href="${plain(back)}">${plain(backWords)}</a></p></main></body></html>`,
  ].join("\n");
}
