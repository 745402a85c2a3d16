import type { getTranslations } from "next-intl/server";
import { type DateLocale, formatDay } from "@/lib/dates";
import type { ClientFieldName } from "./fields";
import { languageName } from "./language-names";
import type { ClientFields } from "./schema";

type ClientWords = Awaited<ReturnType<typeof getTranslations<"clients">>>;
type CommonWords = Awaited<ReturnType<typeof getTranslations<"common">>>;

/** The value of a client's field in words, to be shown beside another value of it. */
export function fieldWords(
  name: ClientFieldName,
  value: ClientFields[ClientFieldName],
  { t, common, locale }: { t: ClientWords; common: CommonWords; locale: DateLocale },
): string {
  if (typeof value === "boolean") return common(value ? "yes" : "no");
  if (!value) return common("notGiven");
  switch (name) {
    case "birthDate":
      return formatDay(value, locale);
    case "gender":
      return t(`genders.${value as ClientFields["gender"]}`);
    case "language":
    case "interpreterLanguage":
      return languageName(value, t, locale);
    case "guardianKind":
      return t(`guardianKinds.${value as NonNullable<ClientFields["guardianKind"]>}`);
    case "guardianScope":
      return t(`guardianScopes.${value as NonNullable<ClientFields["guardianScope"]>}`);
    default:
      return value;
  }
}
