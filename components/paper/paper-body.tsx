import type { PaperPart } from "@/lib/paper/parts/paper-model";
import { ScoreLine } from "./score-line";

/** What stands under the heading of a part of a paper. */
export function PaperBody({ part }: { part: PaperPart }) {
  switch (part.look) {
    case "text":
      return part.lines.map((line) => (
        <p key={line} className="whitespace-pre-line">
          {line}
        </p>
      ));
    case "list":
      return (
        <ul className="ml-5 list-disc">
          {part.items.map(({ key, text, more, score }) => (
            <li key={key} className="keep-together mb-1">
              <div
                className={score && "grid gap-x-6 sm:grid-cols-[1fr_15.5rem] print:grid-cols-[1fr_15.5rem]"}
              >
                <div className="whitespace-pre-line">
                  {text}
                  {more.map((line) => (
                    <span key={line} className="block text-muted">
                      {line}
                    </span>
                  ))}
                </div>
                {score && (
                  <div>
                    <ScoreLine score={score.at} />
                    {score.words}
                  </div>
                )}
              </div>
            </li>
          ))}
        </ul>
      );
    case "table":
      return (
        <table className="paper-table">
          <thead>
            <tr>
              {part.head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part.rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, place) => (
                  <td key={part.head[place]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case "answers":
      return part.groups.map(({ key, pairs }) => (
        <dl key={key} className="mb-2">
          {pairs.map(([question, answer]) => (
            <div key={question} className="mb-1">
              <dt className="font-semibold">{question}</dt>
              <dd className="whitespace-pre-line">{answer}</dd>
            </div>
          ))}
        </dl>
      ));
  }
}
