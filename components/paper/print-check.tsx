import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import type { PaperChoices } from "@/lib/paper/choices";
import type { LeftOut } from "@/lib/paper/left-out";
import { ChoicesForm } from "./choices-form";
import { LeftOutNotice } from "./left-out-notice";

type PrintCheckProps = {
  title: string;
  backHref: string;
  choices: PaperChoices;
  isCareful: boolean;
  of: string | undefined;
  leftOut: LeftOut;
  /** The paper itself. */
  children: ReactNode;
};

/** The page before printing: the choices, what is left out, and below exactly what comes on the paper. */
export async function PrintCheck(props: PrintCheckProps) {
  const { title, backHref, choices, isCareful, of, leftOut, children } = props;
  const t = await getTranslations("paper.check");
  return (
    <>
      <div className="no-print mb-6 flex flex-col gap-4">
        <PageHeader
          title={title}
          lead={t("lead")}
          actions={
            <>
              <PrintButton label={t("print")} kind="primary" />
              <ButtonLink href={backHref as Route}>{t("back")}</ButtonLink>
            </>
          }
        />
        <ChoicesForm choices={choices} isCareful={isCareful} of={of} />
        <LeftOutNotice leftOut={leftOut} />
        <p className="max-w-text text-sm text-muted">{t("printNote")}</p>
      </div>
      {children}
    </>
  );
}
