import type { ScreenMessage } from "@/lib/client-screen/messages";

/**
 * What runs in the window that the client looks at: it hears what to show, marks what changed, sends the client's number,
 * and leaves nothing of the client behind when it is over. The page carries this function as text, so it uses nothing
 * from outside itself.
 */
export function screenScript(): void {
  /** How long a changed line stays marked, milliseconds. */
  const markedFor = 3000;
  /** Without an answer for this long nobody knows whether it may still be shown. */
  const lostAfter = 15_000;

  const screen = document.querySelector<HTMLElement>("[data-live]");
  const place = document.querySelector("main");
  const status = document.querySelector("[role=status]");
  if (!screen || !place || !status) return;
  const { live = "", saved, wrong, failed } = screen.dataset;
  let lost: ReturnType<typeof setTimeout> | undefined;
  let marked: ReturnType<typeof setTimeout> | undefined;

  const source = new EventSource(live);
  source.onmessage = ({ data }) => {
    clearTimeout(lost);
    lost = undefined;
    const message = JSON.parse(data) as ScreenMessage;
    if (message.kind === "end") end();
    else show(message.html);
  };
  source.onopen = () => {
    clearTimeout(lost);
    lost = undefined;
  };
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) end();
    else lost ??= setTimeout(() => place.replaceChildren(templateOf("lost")), lostAfter);
  };

  function templateOf(id: string): Node {
    const template = document.getElementById(id);
    return template instanceof HTMLTemplateElement ? template.content.cloneNode(true) : new Text("");
  }

  /** Nothing of the client stays, also not in what is not seen. */
  function end(): void {
    source.close();
    clearTimeout(lost);
    document.body.replaceChildren(templateOf("closed"));
  }

  function show(html: string): void {
    if (!place) return;
    const template = document.createElement("template");
    template.innerHTML = html;
    const next = template.content.firstElementChild;
    if (!(next instanceof HTMLElement)) return;
    const before = place.firstElementChild;
    const isSame = before instanceof HTMLElement && before.dataset.part === next.dataset.part;
    if (isSame) mark(before, next);
    const typed = typedIn(place);
    const focused = document.activeElement?.id;
    place.replaceChildren(next);
    for (const [id, text] of typed) {
      const field = document.getElementById(id);
      if (field instanceof HTMLInputElement) field.value = text;
    }
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    if (!isSame) scrollTo(0, 0);
    else if (!focused) next.querySelector("[data-changed]")?.scrollIntoView({ block: "nearest" });
  }

  function mark(before: Element, next: Element): void {
    const known = new Map<string, string>();
    for (const line of before.querySelectorAll<HTMLElement>("[data-line]"))
      known.set(line.dataset.line ?? "", line.innerHTML);
    for (const line of next.querySelectorAll<HTMLElement>("[data-line]"))
      if (known.get(line.dataset.line ?? "") !== line.innerHTML) line.dataset.changed = "";
    clearTimeout(marked);
    marked = setTimeout(() => {
      for (const line of document.querySelectorAll("[data-changed]")) line.removeAttribute("data-changed");
    }, markedFor);
  }

  /** What stands in the fields and was not given yet. */
  function typedIn(within: Element): Map<string, string> {
    const typed = new Map<string, string>();
    for (const field of within.querySelectorAll("input"))
      if (field.id && field.value !== field.defaultValue) typed.set(field.id, field.value);
    return typed;
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    const data = new FormData(form, event.submitter);
    const body = new URLSearchParams(
      [...data].map(([name, value]): [string, string] => [name, String(value)]),
    );
    const field = form.querySelector<HTMLInputElement>("input[type=number]");
    fetch(form.action, { method: "POST", body, headers: { accept: "application/json" } })
      .then((response) => {
        status.textContent = (response.ok ? saved : response.status === 422 ? wrong : failed) ?? "";
        if (!response.ok || !field) return;
        // Drawn anew meanwhile or not: what was given is no longer what is typed.
        const now = document.getElementById(field.id);
        if (now instanceof HTMLInputElement) now.value = now.defaultValue;
      })
      .catch(() => {
        status.textContent = failed ?? "";
      });
  });
}
