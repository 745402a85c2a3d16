import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { type Codec, choiceCodec, flagCodec, textCodec, writtenCodec } from "./field-codec";
import { type FieldValue, sameValue } from "./save-state";
import { useSaving } from "./saving-context";
import { useEarlyText } from "./use-early-text";

/** Nothing the client has said may stay in the browser's own memory of forms. */
const off = { autoComplete: "off" } as const;

export type DocumentForm = ReturnType<typeof useDocumentForm>;

/**
 * A section's form on the document's queue. The controls are uncontrolled, their names are paths, and everything done
 * in them is in the queue at once. They start from the live values, so that what was typed in a section is there when
 * one comes back to it, and the server's HTML holds them already. Spread `text`, `written`, `flag` or `choice` on a
 * native control. For rows that people add and take out; long lists that the server draws have `LiveFields` instead.
 */
export function useDocumentForm() {
  const { queue } = useSaving();
  useEarlyText();
  const form = useForm();
  const [{ codecs, options }] = useState(() => ({
    codecs: new Map<string, Codec>(),
    options: new Map<string, Set<FieldValue>>(),
  }));

  useEffect(() => {
    const read = (path: string) => codecs.get(path)?.read(form.getValues(path)) ?? null;
    // What was done before this script ran is in the control and nowhere else.
    for (const [path, codec] of codecs) {
      const value = read(path);
      // As the control would read it back: a day that is written as people do is no other day.
      if (!sameValue(value, codec.read(codec.show(queue.live.get(path))))) queue.edit(path, value);
    }
    let setting = false;
    const stopReading = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        const codec = name === undefined ? undefined : codecs.get(name);
        if (!name || !codec || setting) return;
        queue.edit(name, read(name), codec === textCodec || codec === writtenCodec);
      },
    });
    const stopHearing = queue.onIncoming((path) => {
      const codec = codecs.get(path);
      setting = true;
      if (codec) form.setValue(path, codec.show(queue.live.get(path)));
      setting = false;
    });
    return () => {
      stopReading();
      stopHearing();
    };
  }, [queue, form, codecs]);

  /**
   * Registers a control under its path and gives its props with what it starts from. The form is not told: it reads
   * the control then, instead of writing into it what a fast person may already have changed.
   */
  function control(path: string, codec: Codec) {
    codecs.set(path, codec);
    const shown = codec.show(queue.live.get(path));
    return { shown, props: { ...off, ...form.register(path) } };
  }

  function typed(path: string, codec: Codec) {
    const { shown, props } = control(path, codec);
    return { ...props, defaultValue: String(shown) };
  }

  return {
    /** Text boxes, text areas, selects. */
    text: (path: string) => typed(path, textCodec),
    /** Days and times. */
    written: (path: string) => typed(path, writtenCodec),
    /** A tick box. */
    flag(path: string) {
      const { shown, props } = control(path, flagCodec);
      return { ...props, type: "checkbox" as const, defaultChecked: shown === true };
    },
    /** One radio button of a group; the group's value is `value` of the chosen one, of its own type. */
    choice(path: string, value: string | number | boolean) {
      const offered = options.get(path) ?? new Set();
      options.set(path, offered.add(value));
      const { shown, props } = control(path, codecs.get(path) ?? choiceCodec(offered));
      return {
        ...props,
        type: "radio" as const,
        value: String(value),
        defaultChecked: shown === String(value),
      };
    },
  };
}
