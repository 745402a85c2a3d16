"use client";

import { createContext } from "react";
import type { Messages } from "@/lib/i18n/messages";

export type CrashWordsValue = Messages["layout"]["crash"];

/** Words for the page that failed: an error page runs in the browser and cannot ask the server for them. */
export const CrashWords = createContext<CrashWordsValue | undefined>(undefined);
