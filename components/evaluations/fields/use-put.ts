import { useMemo } from "react";
import type { FieldValue } from "@/components/saving/save-state";
import { useSaving } from "@/components/saving/saving-context";
import { fieldsIn, showValue } from "./field-value";

/** Sets a value by a button: in the queue, saved at once, and in the controls that show it. */
export function usePut(): (path: string, value: FieldValue) => void {
  const { queue } = useSaving();
  return useMemo(
    () => (path: string, value: FieldValue) => {
      queue.edit(path, value, false);
      queue.flush();
      for (const field of fieldsIn(document, path)) showValue(field, value);
    },
    [queue],
  );
}
