import type { ReactNode } from "react";
import { PaperPart } from "./paper-part";

type PaperListProps = {
  title: string;
  items: readonly { key: string; text: ReactNode; more?: readonly string[] }[];
};

/** A list on the client's paper: each thing on its own line, with what belongs to it beneath. */
export function PaperList({ title, items }: PaperListProps) {
  if (items.length === 0) return null;
  return (
    <PaperPart title={title}>
      <ul className="ml-5 list-disc">
        {items.map(({ key, text, more = [] }) => (
          <li key={key} className="keep-together mb-1">
            {text}
            {more.length > 0 && <span className="block">{more.join(" · ")}</span>}
          </li>
        ))}
      </ul>
    </PaperPart>
  );
}
