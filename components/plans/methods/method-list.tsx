import { getLocale, getTranslations } from "next-intl/server";
import type { Edition, Method } from "@/lib/avain/types";
import { foldWords } from "@/lib/fold-words";
import { asLocale, type Locale } from "@/lib/i18n/locales";
import type { FieldValue } from "@/lib/saving/values";
import { TickGroup } from "../fields/tick-group";
import { TickList } from "../fields/tick-list";
import { TickRow } from "../fields/tick-row";
import { methodWords } from "./method-words";
import { MethodWordsProvider } from "./method-words-context";
import { PlannedMethod } from "./planned-method";

type MethodListProps = { edition: Edition; values: Readonly<Record<string, FieldValue>> };

/** All methods of the catalogue in one view, to mark what the worker intends to do. */
export async function MethodList({ edition, values }: MethodListProps) {
  const [t, summary, words] = await Promise.all([
    getTranslations("planMethods.methods"),
    getTranslations("planSummary.none"),
    methodWords(),
  ]);
  const locale = asLocale(await getLocale());
  return (
    <MethodWordsProvider words={words}>
      <TickList
        id="methods"
        title={t("title")}
        filterLabel={t("filter")}
        none={summary("methods")}
        className="grid items-start gap-6 sm:grid-cols-2 lg:grid-cols-3"
      >
        {edition.methodClasses.map((methodClass) => (
          <TickGroup
            key={methodClass.code}
            id={`class-${methodClass.code}`}
            title={methodClass.name[locale]}
            // The longest class has a column of its own.
            className={
              methodClass.code === "other" ? "lg:col-start-3 lg:row-span-2 lg:row-start-1" : undefined
            }
          >
            {edition.methods
              .filter((method) => method.class === methodClass.code && !method.retiredOn)
              .map((method) => (
                <TickRow
                  key={method.code}
                  path={`methods.${method.code}.planned`}
                  name={method.name[locale]}
                  help={method.help[locale]}
                  find={otherWords(method, locale)}
                  isTicked={values[`methods.${method.code}.planned`] === true}
                >
                  <PlannedMethod
                    code={method.code}
                    name={method.name[locale]}
                    needsCondition={method.needsCondition}
                  />
                </TickRow>
              ))}
          </TickGroup>
        ))}
      </TickList>
    </MethodWordsProvider>
  );
}

/** The names that no one sees here but some may type: the short one and those the client reads. */
function otherWords({ short, client }: Method, locale: Locale): string {
  const simple = locale === "fi" ? client["fi-simple"] : "";
  return foldWords(`${short[locale]} ${client[locale]} ${simple}`);
}
