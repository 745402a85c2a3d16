import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { listNames } from "@/lib/terms";

/** Which list the feedback is about. */
export async function ListChoice() {
  const t = await getTranslations("listFeedback");
  return (
    <ul>
      {listNames.map((list) => (
        <li key={list}>
          <TextLink href={`/feedback?list=${list}` as Route} className="inline-flex min-h-11 items-center">
            {t(`lists.${list}`)}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
