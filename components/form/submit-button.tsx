"use client";

import { type ReactNode, useContext } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonKind } from "@/components/ui/button-look";
import { FormContext } from "./form-context";

type SubmitButtonProps = {
  children: ReactNode;
  kind?: ButtonKind;
  /** Sent with the form, to tell which of several buttons was pressed. */
  name?: string;
  value?: string;
  className?: string;
};

/** Sends the form once. While it is on its way the button keeps focus and says so. */
export function SubmitButton({ children, kind = "primary", name, value, className }: SubmitButtonProps) {
  const form = useContext(FormContext);
  const pending = form?.pending ?? false;
  return (
    <Button type="submit" kind={kind} name={name} value={value} aria-disabled={pending} className={className}>
      {pending ? (form?.words?.pending ?? children) : children}
    </Button>
  );
}
