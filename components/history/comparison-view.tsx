import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { PageHeader } from "@/components/ui/page-header";
import { RowHead } from "@/components/ui/row-head";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { Difference } from "@/lib/saving/edits";
import type { Comparison } from "@/lib/saving/history";
import type { FieldValue } from "@/lib/saving/values";
import { type Piece, wordDiff } from "@/lib/saving/word-diff";
import { CompareForm } from "./compare-form";
import { pathWords } from "./path-words";
import { WordMarks } from "./word-marks";

type ComparisonViewProps = { comparison: Comparison; documentHref: string; historyHref: string | undefined };

/** Two confirmed versions side by side: the fields that differ, what happened to each, and which words it was. */
export async function ComparisonView({ comparison, documentHref, historyHref }: ComparisonViewProps) {
  const t = await getTranslations("history");
  const { from, to, differences, revisions, now } = comparison;
  const words = await pathWords(now);
  const nameOf = ({ revision }: { revision: number }) => t("revision", { revision: String(revision) });
  const [earlier, later] = [nameOf(from), nameOf(to)] as const;
  const marks = { gone: t("goneWord"), new: t("newWord") };
  return (
    <>
      <PageHeader
        title={t("compare")}
        lead={t("compareLead")}
        above={historyHref && <TextLink href={historyHref as Route}>{t("title")}</TextLink>}
      />
      <CompareForm
        href={`${documentHref}/history/compare`}
        revisions={revisions}
        from={from.revision}
        to={to.revision}
      />
      {differences.length === 0 ? (
        <p className="mt-6">{t("same")}</p>
      ) : (
        <DataTable
          caption={t("compare")}
          hideCaption
          className="mt-6"
          head={
            <>
              <ColumnHead>{t("field")}</ColumnHead>
              <ColumnHead>{t("what")}</ColumnHead>
              <ColumnHead>{earlier}</ColumnHead>
              <ColumnHead>{later}</ColumnHead>
            </>
          }
        >
          {differences.map((one) => {
            const { row, field } = words.nameOf(one.path);
            const sides = sidesOf(one, words.say);
            const kind = kindOf(one);
            return (
              <tr key={one.path}>
                <RowHead>{row ? `${row}: ${field}` : field}</RowHead>
                <Cell label={t("what")}>
                  <Tag tone={tones[kind]}>{t(kind)}</Tag>
                </Cell>
                <Cell label={earlier}>
                  <WordMarks pieces={sides.before} words={marks} />
                </Cell>
                <Cell label={later}>
                  <WordMarks pieces={sides.after} words={marks} />
                </Cell>
              </tr>
            );
          })}
        </DataTable>
      )}
    </>
  );
}

const tones = { added: "good", removed: "caution", changed: "info" } as const;

function kindOf({ before, after }: Difference): keyof typeof tones {
  if (before === null) return "added";
  return after === null ? "removed" : "changed";
}

/** The two texts in pieces; what is nothing is said as it is, without marks. */
function sidesOf(
  { path, before, after }: Difference,
  say: (path: string, value: FieldValue) => string,
): { before: Piece[]; after: Piece[] } {
  const [old, young] = [say(path, before), say(path, after)];
  if (before !== null && after !== null) {
    const pieces = wordDiff(old, young);
    return {
      before: pieces.filter(({ kind }) => kind !== "new"),
      after: pieces.filter(({ kind }) => kind !== "gone"),
    };
  }
  return {
    before: [{ kind: before === null ? "same" : "gone", text: old }],
    after: [{ kind: after === null ? "same" : "new", text: young }],
  };
}
