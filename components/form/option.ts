import type { ReactNode } from "react";

/** One thing to choose: the value that is sent, the words that are shown. */
export type Option = { value: string; label: ReactNode; hint?: ReactNode };
