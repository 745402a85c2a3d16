import { HtmlPage } from "@/components/client-page/html-page";

/** Where a quick exit leads: the weather, which everybody reads. */
export const harmlessPage = "https://www.ilmatieteenlaitos.fi/";

/** Stands for a moment on the way to the harmless page, and looks like nothing. */
export function LeavePage({ title, link }: { title: string; link: string }) {
  return (
    <HtmlPage language="fi" title={title}>
      <main>
        <h1>{title}</h1>
        <p>
          <a className="client-link" href={harmlessPage} rel="noreferrer">
            {link}
          </a>
        </p>
      </main>
    </HtmlPage>
  );
}
