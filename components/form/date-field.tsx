import type { ReactNode } from "react";
import { TextField } from "./text-field";

type DateFieldProps = {
  name: string;
  label: ReactNode;
  /** How to write the day: "p.k.vvvv, esimerkiksi 5.1.2027". */
  hint?: ReactNode;
  optional?: boolean;
  /** A day as a person writes it. */
  defaultValue?: string;
  autoComplete?: string;
  className?: string;
};

/** A day as text: "5.1.26" is quicker to type in a meeting than to find in a calendar. */
export function DateField(props: DateFieldProps) {
  return <TextField autoComplete="off" inputMode="text" width="short" maxLength={12} {...props} />;
}
