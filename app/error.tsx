"use client";

import { CrashPage } from "@/components/layout/crash-page";

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <main id="main">
      <CrashPage number={error.digest} retry={retry} />
    </main>
  );
}
