import { type ListName, listFeedbackKinds, listNames } from "@/lib/terms";

export type FeedbackKind = (typeof listFeedbackKinds)[number];

/** What a page of feedback shows. */
export type FeedbackFilters = { list?: ListName; kind?: FeedbackKind; open: boolean };

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Reads filters from an address; what is not understood is no filter. */
export function readFeedbackFilters(search: Search): FeedbackFilters & { page: number } {
  const one = (name: string) => [search[name]].flat()[0];
  const page = Number(one("page"));
  return {
    list: listNames.find((list) => list === one("list")),
    kind: listFeedbackKinds.find((kind) => kind === one("kind")),
    open: one("open") !== undefined,
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** The query of an address with these filters; empty without any. */
export function feedbackQuery({ list, kind, open, page = 1 }: FeedbackFilters & { page?: number }): string {
  const query = new URLSearchParams();
  if (list) query.set("list", list);
  if (kind) query.set("kind", kind);
  if (open) query.set("open", "1");
  if (page > 1) query.set("page", String(page));
  return query.size ? `?${query}` : "";
}
