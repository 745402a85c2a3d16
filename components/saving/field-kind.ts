/**
 * What a field's control takes: free text of many lines, of one line, or anything else, such as a tick, a choice, a
 * number or a day.
 */
export function fieldKind(path: string): "lines" | "line" | "other" {
  const [control] = document.getElementsByName(path);
  if (control instanceof HTMLTextAreaElement) return "lines";
  // Numbers, days and times say that they are for digits.
  if (!(control instanceof HTMLInputElement) || control.type !== "text") return "other";
  return control.inputMode === "" || control.inputMode === "text" ? "line" : "other";
}
