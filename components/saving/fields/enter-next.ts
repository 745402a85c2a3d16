/**
 * Moves the focus from one main answer of a list to the next: Enter saves the Tab stops of everything between. Main
 * answers are marked `data-stop`; a group of radio buttons is one.
 * @returns false when the key was pressed elsewhere, or there is no next answer
 */
export function focusNext(root: ParentNode, from: EventTarget | null): boolean {
  if (!(from instanceof HTMLInputElement) || from.dataset.stop === undefined) return false;
  const stops = [...root.querySelectorAll<HTMLInputElement>("input[data-stop]")];
  const next = stops
    .slice(stops.indexOf(from))
    .find((stop) => stop.name !== from.name && stop.checkVisibility());
  if (!next) return false;
  const chosen = stops.find((stop) => stop.name === next.name && stop.checked);
  (chosen ?? next).focus();
  if (next.type === "text") next.select();
  return true;
}

/** Chooses the answer of a group of radio buttons that a digit stands for, and moves on; false when it stands for none. */
export function answerByKey(root: ParentNode, { key, target, ...held }: KeyboardEvent): boolean {
  if (held.ctrlKey || held.altKey || held.metaKey || !/^[1-9]$/.test(key)) return false;
  if (!(target instanceof HTMLInputElement) || target.type !== "radio" || target.dataset.stop === undefined)
    return false;
  const answers = [...root.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(target.name)}"]`)];
  const answer = answers[Number(key) - 1];
  if (!answer) return false;
  if (!answer.checked) answer.click();
  if (!focusNext(root, answer)) answer.focus();
  return true;
}
