"use client";

import { CrashPage } from "@/components/layout/crash-page";

type StaffErrorProps = { error: Error & { digest?: string }; retry: () => void };

/** Inside the frame of the staff pages, which stays. */
export default function StaffError({ error, retry }: StaffErrorProps) {
  return <CrashPage number={error.digest} retry={retry} />;
}
