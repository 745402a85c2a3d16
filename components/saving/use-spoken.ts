import { useEffect, useRef, useState } from "react";

/** The least time between two messages read out, in milliseconds. */
const pause = 10_000;

/** The text for a polite live region: the newest one, but never more often than every ten seconds. */
export function useSpoken(text: string | undefined): string {
  const [spoken, setSpoken] = useState("");
  const last = useRef(0);
  useEffect(() => {
    if (text === undefined || text === spoken) return;
    const speak = () => {
      last.current = Date.now();
      setSpoken(text);
    };
    const timer = setTimeout(speak, Math.max(0, last.current + pause - Date.now()));
    return () => clearTimeout(timer);
  }, [text, spoken]);
  return spoken;
}
