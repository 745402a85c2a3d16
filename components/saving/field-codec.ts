import { written } from "@/lib/written";
import { type FieldValue, sameValue } from "./save-state";

/** How a control holds a value: as text, as digits, as a tick, or as one of some options of any type. */
export type Codec = {
  /** What the control is set to. */
  show: (value: FieldValue) => string | boolean;
  /** What the document gets; an empty control is "nothing here". */
  read: (raw: unknown) => FieldValue;
};

const showText = (value: FieldValue) => String(value ?? "");

export const textCodec: Codec = {
  show: showText,
  read: (raw) => (typeof raw === "string" && raw !== "" ? raw : null),
};

/** Days and times are shown as people write them; what is typed goes as it is, and the server reads it. */
export const writtenCodec: Codec = { show: (value) => written(showText(value)), read: textCodec.read };

/** Whole numbers become numbers; anything else goes as it was typed, and the server says what is wrong with it. */
export const numberCodec: Codec = {
  show: showText,
  read: (raw) => {
    const text = typeof raw === "string" ? raw.trim() : "";
    return /^\d{1,9}$/.test(text) ? Number(text) : text || null;
  },
};

export const flagCodec: Codec = { show: (value) => value === true, read: (raw) => raw === true };

/** Radio buttons: `options` are the values offered so far, whose text the buttons carry. */
export function choiceCodec(options: Set<FieldValue>): Codec {
  return {
    show: showText,
    read: (raw) => {
      if (raw === null || raw === undefined || raw === "") return null;
      return [...options].find((option) => sameValue(option, String(raw))) ?? String(raw);
    },
  };
}
