/** What a screen hears, one message an event: what it shows now, whole, or that it is over. */
export type ScreenMessage = { kind: "show"; html: string } | { kind: "end" };
