"use client";

import { Button } from "@/components/ui/button";
import { layout as en } from "@/lib/i18n/messages/en/layout";
import { layout as fi } from "@/lib/i18n/messages/fi/layout";
import { layout as sv } from "@/lib/i18n/messages/sv/layout";
import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string }; retry: () => void };

/** When even the root layout failed the language is not known: all three are said. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  return (
    <html lang="fi">
      <head>
        <title>{fi.crash.title}</title>
      </head>
      <body>
        <main className="mx-auto flex w-full max-w-text flex-col gap-4 px-4 py-12">
          <h1>{fi.crash.title}</h1>
          <p>{fi.crash.lead}</p>
          <p lang="sv">
            {sv.crash.title}. {sv.crash.lead}
          </p>
          <p lang="en">
            {en.crash.title}. {en.crash.lead}
          </p>
          {error.digest && <code className="font-mono">{error.digest}</code>}
          <div>
            <Button kind="primary" onClick={retry}>
              {fi.crash.again} <span lang="sv">/ {sv.crash.again}</span>{" "}
              <span lang="en">/ {en.crash.again}</span>
            </Button>
          </div>
        </main>
      </body>
    </html>
  );
}
