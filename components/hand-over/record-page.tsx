import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { buttonLook } from "@/components/ui/button-look";
import { PageHeader } from "@/components/ui/page-header";
import { recordFileHref } from "@/lib/hand-over/hrefs";
import type { RecordPage as Page } from "@/lib/hand-over/queries";
import type { RecordChoices } from "@/lib/hand-over/record";
import type { DocumentKind } from "@/lib/terms";
import { CopyText } from "./copy-text";
import { HandOverList } from "./hand-over-list";
import { MarkForm } from "./mark-form";
import { RecordChoicesForm } from "./record-choices-form";

type RecordPageProps = {
  page: Page;
  of: { kind: DocumentKind; documentId: string };
  choices: RecordChoices;
};

/** The text for the official record: what it holds, the text itself, and marking it as handed over. */
export async function RecordPage({ page, of, choices }: RecordPageProps) {
  const t = await getTranslations("handOver");
  const query = Object.entries(choices).flatMap(([name, is]) => (is ? [`${name}=1`] : []));
  return (
    <div className="no-print">
      <PageHeader
        title={t(of.kind)}
        lead={t("lead")}
        actions={
          <ButtonLink href={`/clients/${page.clientId}/${of.kind}s/${of.documentId}` as Route}>
            {t("back")}
          </ButtonLink>
        }
      />
      <div className="grid gap-x-10 lg:grid-cols-[3fr_2fr]">
        <div className="mb-8 flex flex-col gap-3">
          <CopyText
            text={page.text}
            words={{ label: t("text"), copy: t("copy"), copied: t("copied"), selected: t("selected") }}
          >
            {/* A plain link: a file is not a page to go to. */}
            <a
              href={`${recordFileHref(of)}${query.length > 0 ? `?${query.join("&")}` : ""}`}
              download
              className={buttonLook("secondary")}
            >
              {t("file")}
            </a>
          </CopyText>
        </div>
        <div>
          <RecordChoicesForm choices={choices} leftOut={page.leftOut} />
          <MarkForm of={of} revision={page.revision} isArchived={page.isArchived} />
          <HandOverList handOvers={page.handOvers} isArchived={page.isArchived} />
        </div>
      </div>
    </div>
  );
}
