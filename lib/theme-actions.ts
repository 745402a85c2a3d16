"use server";

import { cookies } from "next/headers";
import { asTheme, themeCookie } from "./theme";

const year = 60 * 60 * 24 * 365;

/** Keeps the look named by the form's `theme` in a cookie; "system" needs none. */
export async function chooseTheme(form: FormData): Promise<void> {
  const chosen = asTheme(form.get("theme"));
  const store = await cookies();
  if (chosen === "system") store.delete(themeCookie);
  else store.set(themeCookie, chosen, { path: "/", maxAge: year, sameSite: "lax", httpOnly: true });
}
