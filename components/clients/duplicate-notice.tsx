import { CheckboxField } from "@/components/form/checkbox-field";
import { HiddenField } from "@/components/form/hidden-field";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { Duplicates } from "@/lib/clients/actions/client";

export type DuplicateWords = Readonly<
  Record<"title" | "archived" | "open" | "reason" | "elsewhere" | "advice" | "anyway", string>
>;

type DuplicateNoticeProps = { about: unknown; words: DuplicateWords };

/** Who may be the same person, as far as the worker may know, and the way to add another all the same. */
export function DuplicateNotice({ about, words }: DuplicateNoticeProps) {
  const { listed, elsewhere, seenNow } = about as Omit<Duplicates, "ids"> & { seenNow?: string };
  return (
    <Notice kind="caution" title={words.title}>
      <ul className="flex flex-col gap-1">
        {listed.map((client) => (
          <li key={client.id} className="flex flex-wrap gap-x-4">
            <span>
              {client.number} {client.name} {client.archived && `(${words.archived})`}
            </span>
            {client.link === "open" && (
              <TextLink href={`/clients/${client.id}`} hidden={client.number}>
                {words.open}
              </TextLink>
            )}
            {client.link === "reason" && (
              <TextLink href={`/clients/${client.id}/reason`} hidden={client.number}>
                {words.reason}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
      {elsewhere && <p>{words.elsewhere}</p>}
      <p className="mt-2">{words.advice}</p>
      {seenNow && <HiddenField name="seenNow" value={seenNow} />}
      <CheckboxField name="addAnyway" label={words.anyway} />
    </Notice>
  );
}
