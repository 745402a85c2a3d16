import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { formWords } from "@/lib/i18n/form-words";
import { endMeetingAction } from "@/lib/meetings/actions";
import type { OpenMeeting } from "@/lib/meetings/queries";
import { FreshPage } from "./fresh-page";

type EndMeetingProps = {
  meeting: OpenMeeting;
  documentId: string;
  /** The version that `open` was reckoned from. */
  version: number;
  /** What is still open, each a link to its field; null when nothing is. */
  open: ReactNode;
  goOnHref: string;
  confirmHref: string;
};

/** The end of a meeting: what is still open, and the three ways from here. */
export async function EndMeeting(props: EndMeetingProps) {
  const { meeting, documentId, version, open, goOnHref, confirmHref } = props;
  const [t, words] = await Promise.all([getTranslations("meetings.end"), formWords()]);
  const isTogether = meeting.mode === "together";
  return (
    <>
      <FreshPage version={version} />
      <PageHeader
        title={t(isTogether ? "title" : "titleWriting")}
        lead={open === null ? undefined : t("lead")}
      />
      {open ?? <Notice kind="success">{t("allDone")}</Notice>}
      <div className="mt-6 flex max-w-text flex-col gap-5">
        <div>
          <ButtonLink href={confirmHref as Route} kind="primary">
            {t("confirm")}
          </ButtonLink>
          <p className="mt-1 text-sm text-muted">{t("confirmHint")}</p>
        </div>
        <ActionForm action={endMeetingAction} words={words} className="gap-1!">
          <HiddenField name="documentId" value={documentId} />
          <p>
            <Button type="submit">{t("later")}</Button>
          </p>
          <p className="text-sm text-muted">{t("laterHint")}</p>
        </ActionForm>
        <p>
          <ButtonLink href={goOnHref as Route} kind="quiet" className="px-0!">
            {t(isTogether ? "goOn" : "goOnWriting")}
          </ButtonLink>
        </p>
      </div>
    </>
  );
}
