import { Fragment } from "react";
import type { ClientDocument } from "@/lib/summary/document";
import { inBlocks, type PartBlock } from "./part-blocks";
import { PartBody } from "./part-body";
import { inLanguage } from "./text-direction";

type Part = ClientDocument["parts"][number];

/** A document in the client's words. With a second language, each part stands beside the same part in the other. */
export function DocumentView({ document }: { document: ClientDocument }) {
  const { beside } = document;
  if (!beside)
    return (
      <article className="client-document" {...inLanguage(document.language)}>
        <Head document={document} />
        {inBlocks(document.parts).map((parts) => (
          <Block key={parts[0].key} parts={parts} />
        ))}
      </article>
    );
  return (
    <article className="client-document client-beside">
      <div {...inLanguage(document.language)}>
        <Head document={document} />
      </div>
      <div {...inLanguage(beside.language)}>
        <Head document={beside} isBeside />
      </div>
      {document.parts.map((part) => (
        <Fragment key={part.key}>
          <div {...inLanguage(document.language)}>
            <Section part={part} />
          </div>
          <div {...inLanguage(beside.language)}>
            <Section part={beside.parts.find(({ key }) => key === part.key)} />
          </div>
        </Fragment>
      ))}
    </article>
  );
}

/** Two parts that follow each other and belong together stand side by side. */
function Block({ parts }: { parts: PartBlock }) {
  const [first] = parts;
  if (parts.length === 1) return <Section part={first} />;
  return (
    <div className={first.key === "next" ? "client-halves client-call" : "client-halves"}>
      {parts.map((part) => (
        <Section key={part.key} part={part} />
      ))}
    </div>
  );
}

/** The page has one title; in the other language it only looks like one. */
function Head({ document: { title, lead }, isBeside }: { document: ClientDocument; isBeside?: boolean }) {
  return (
    <header>
      {isBeside ? <p className="client-title">{title}</p> : <h1>{title}</h1>}
      {lead.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </header>
  );
}

function Section({ part }: { part: Part | undefined }) {
  return (
    part && (
      <section className={`client-part client-${part.key}`}>
        <h2>{part.title}</h2>
        <PartBody part={part} />
      </section>
    )
  );
}
