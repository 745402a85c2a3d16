import { HiddenField } from "@/components/form/hidden-field";
import { DataList } from "@/components/ui/data-list";
import { Notice } from "@/components/ui/notice";
import type { ConflictWords } from "@/lib/clients/actions/client";

export type ConflictNoticeWords = Readonly<Record<"title" | "lead" | "mine" | "theirs" | "advice", string>>;

type ConflictNoticeProps = { about: unknown; words: ConflictNoticeWords };

/** The fields that two people changed, with both values. Sent again, the form knows that they have been seen. */
export function ConflictNotice({ about, words }: ConflictNoticeProps) {
  const { seenNow, rows } = about as ConflictWords;
  return (
    <Notice kind="caution" title={words.title}>
      <p className="mb-2">{words.lead}</p>
      <DataList
        items={rows.map(({ label, mine, theirs }) => ({
          key: label,
          term: label,
          value: `${words.mine} ${mine}\n${words.theirs} ${theirs}`,
        }))}
      />
      <p className="mt-2">{words.advice}</p>
      <HiddenField name="seenNow" value={seenNow} />
    </Notice>
  );
}
