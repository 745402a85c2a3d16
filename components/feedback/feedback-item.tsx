import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Tag } from "@/components/ui/tag";
import { dayOf, formatDay } from "@/lib/dates";
import { itemOf } from "@/lib/feedback/items";
import type { Feedback } from "@/lib/feedback/queries";

type FeedbackItemProps = {
  feedback: Feedback;
  /** Who gave it, where that is not oneself. */
  by?: string;
  children?: ReactNode;
};

/** One piece of feedback with its answer. */
export async function FeedbackItem({ feedback, by, children }: FeedbackItemProps) {
  const [t, locale] = await Promise.all([getTranslations("listFeedback"), getLocale()]);
  const { list, kind, code, words, at, answer, answeredAt } = feedback;
  const item = itemOf(list, code)?.name[locale];
  const day = (instant: Date) => formatDay(dayOf(instant), locale);
  return (
    <li className="flex flex-col gap-2 border-b border-line py-4">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="font-semibold">{`${t(`lists.${list}`)}: ${item ?? t(`kinds.${kind}`)}`}</span>
        {item && <Tag>{t(`kinds.${kind}`)}</Tag>}
        <span className="text-sm text-muted">{[day(at), by].filter(Boolean).join(", ")}</span>
      </p>
      <p className="max-w-text whitespace-pre-line wrap-anywhere">{words}</p>
      {answeredAt ? (
        <div className="max-w-text border-l-4 border-good-edge pl-3">
          <p className="text-sm text-muted">{t("answered", { day: day(answeredAt) })}</p>
          <p className="whitespace-pre-line wrap-anywhere">{answer}</p>
        </div>
      ) : (
        <p className="text-sm text-muted">{t("notAnswered")}</p>
      )}
      {children}
    </li>
  );
}
