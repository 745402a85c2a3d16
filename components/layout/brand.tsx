import Link from "next/link";
import { Logo } from "./logo";

/** The name of the product, leading home. */
export function Brand({ name }: { name: string }) {
  return (
    <Link
      href="/"
      prefetch={false}
      className="inline-flex min-h-11 items-center gap-2.5 font-semibold text-accent hover:text-accent-strong"
    >
      <Logo className="h-6 w-10 shrink-0" />
      {name}
    </Link>
  );
}
