import type { PaperPart } from "@/lib/paper/parts/paper-model";
import { ScoreBar } from "./score-bar";

/** What stands under the heading of a part. Words may be the client's own, so each finds the way it runs. */
export function PartBody({ part }: { part: PaperPart }) {
  switch (part.look) {
    case "text":
      return part.lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are final, and two may be alike.
        <p key={place} dir="auto">
          {line}
        </p>
      ));
    case "list":
      return (
        <ul>
          {part.items.map(({ key, text, more, score }) => (
            <li key={key}>
              <div className={score && "client-scored"}>
                <div>
                  <span dir="auto">{text}</span>
                  {more.map((line) => (
                    <span key={line} dir="auto" className="client-more">
                      {line}
                    </span>
                  ))}
                </div>
                {score && (
                  <div className="client-score">
                    <ScoreBar score={score.at} />
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
        <table>
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
                  <td key={part.head[place]} dir="auto" data-label={part.head[place]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case "answers":
      return part.groups.map(({ key, pairs }) => (
        <dl key={key}>
          {pairs.map(([question, answer]) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd dir="auto">{answer}</dd>
            </div>
          ))}
        </dl>
      ));
  }
}
