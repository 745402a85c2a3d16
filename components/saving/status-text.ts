import { formatTime } from "@/lib/dates";
import { fill, fillCount } from "./fill-words";
import type { SaveStatus } from "./save-state";
import type { SavingWords } from "./words";

type StatusText = {
  /** What is seen. */
  shown: string;
  /** What is read out politely, where it is worth it. */
  spoken?: string;
  /** What is read out at once. The same text for one and the same trouble, so that it is read once. */
  alert?: string;
};

/** The words of a state of saving. */
export function statusText(status: SaveStatus, words: SavingWords): StatusText {
  const { status: texts, alerts, locale } = words;
  switch (status.kind) {
    case "saved": {
      if (status.at === undefined) return { shown: texts.idle };
      const shown = fill(texts.saved, { time: formatTime(new Date(status.at), locale) });
      return { shown, spoken: shown };
    }
    case "waiting":
    case "saving":
      return { shown: texts.saving };
    case "unsaved": {
      const shown = fillCount(texts.unsaved, status.count);
      return { shown, spoken: shown };
    }
    case "offline": {
      const counted = status.cause === "network" ? texts.offline : texts.serverTrouble;
      return { shown: fillCount(counted, status.count), alert: alerts.offline };
    }
    case "signedOut":
      return { shown: fillCount(texts.signedOut, status.count), alert: alerts.signedOut };
    case "stopped":
      return { shown: texts.stopped, alert: alerts.stopped };
  }
}
