import type { ComponentProps } from "react";
import { type ButtonKind, buttonLook } from "./button-look";

type ButtonProps = ComponentProps<"button"> & { kind?: ButtonKind };

/** A button. It does not send a form unless asked to by `type="submit"`. */
export function Button({ kind = "secondary", type = "button", className, ...rest }: ButtonProps) {
  return <button type={type} className={buttonLook(kind, className)} {...rest} />;
}
