import { useEffect } from "react";

/** Puts the focus into a control when the row it stands in has just been added by the person. */
export function useFirstFocus(id: string, isNew: boolean): void {
  useEffect(() => {
    if (isNew) document.getElementById(id)?.focus();
  }, [id, isNew]);
}
