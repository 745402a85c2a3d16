import { getTranslations } from "next-intl/server";
import { seenAs } from "@/lib/live/seen-as";
import type { LiveWords } from "./live-people";

/** The words of who else is in a plan or an evaluation, finished for the browser: only `{name}` is left to fill in. */
export async function liveWords(kind: "plans" | "evaluations", parts: readonly string[]): Promise<LiveWords> {
  const [t, sections] = await Promise.all([getTranslations("live"), getTranslations(`${kind}.sections`)]);
  const names = sections as unknown as (part: string) => string;
  const sentence = (part: string) => t("inPart", { name: "{name}", part: names(part) });
  return {
    parts: Object.fromEntries(
      parts.flatMap((part) => [
        [part, sentence(part)],
        [seenAs(part), t("clientSees", { part: names(part) })],
      ]),
    ),
    elsewhere: t(kind === "plans" ? "inPlan" : "inEvaluation", { name: "{name}" }),
  };
}
