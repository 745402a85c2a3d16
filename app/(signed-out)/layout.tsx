import type { ReactNode } from "react";
import { PlainFrame } from "@/components/layout/plain-frame";

export default function SignedOutLayout({ children }: { children: ReactNode }) {
  return <PlainFrame>{children}</PlainFrame>;
}
