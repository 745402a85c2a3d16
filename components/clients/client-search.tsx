"use client";

import { type ReactNode, useActionState } from "react";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { searchClientsAction } from "@/lib/clients/actions/search";
import { ClientTable } from "./client-table";
import type { TableWords } from "./table-words";

type ClientSearchProps = {
  words: {
    region: string;
    label: string;
    hint: string;
    submit: string;
    clear: string;
    title: string;
    caption: string;
  };
  errors: Readonly<Record<string, string>> & { unknown: string };
  tableWords: TableWords;
  /** The list without the search. */
  listHref: string;
  /** More about the search, and the list that its results stand in place of. */
  help: ReactNode;
  children: ReactNode;
};

/**
 * The search box. It posts, also without JavaScript, so that a name or a personal id never stands in an address, in the
 * browser's history or in a log; the answer takes the place of the list, and the address stays.
 */
export function ClientSearch({ words, errors, tableWords, listHref, help, children }: ClientSearchProps) {
  const [state, send, pending] = useActionState(searchClientsAction, { status: "idle" });
  const found = state.status === "done" ? state.value : undefined;
  const sent = "values" in state ? [state.values.text].flat()[0] : found?.text;
  const error =
    state.status === "refused" ? state.error : state.status === "invalid" ? state.fieldErrors.text : "";
  return (
    <>
      <search aria-label={words.region}>
        <form action={send} aria-busy={pending} className="mb-3 flex max-w-text flex-wrap items-end gap-3">
          <TextField
            name="text"
            type="search"
            label={words.label}
            hint={words.hint}
            defaultValue={sent}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            className="min-w-60 flex-1"
          />
          <Button type="submit" kind="primary" aria-disabled={pending}>
            {words.submit}
          </Button>
        </form>
        {help}
      </search>
      <div role="status">
        {error && <Notice kind="danger">{errors[error] ?? errors.unknown}</Notice>}
        {found && (
          <div className="mb-3 flex flex-wrap items-baseline gap-x-6 gap-y-1">
            <h2>{words.title}</h2>
            <p>{found.found}</p>
            {/* A plain link: the page is asked for anew, and the results go. */}
            <a href={listHref} className="text-accent underline underline-offset-3 hover:decoration-3">
              {words.clear}
            </a>
          </div>
        )}
      </div>
      {found
        ? found.rows.length > 0 && (
            <>
              <ClientTable rows={found.rows} words={tableWords} caption={words.caption} showResponsible />
              {found.narrow && <p className="mt-3 text-muted">{found.narrow}</p>}
            </>
          )
        : children}
    </>
  );
}
