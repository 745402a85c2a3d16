import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { SignInForm } from "@/components/users/sign-in-form";
import { ownPath } from "@/lib/access/own-path";
import { currentSession } from "@/lib/access/session";
import { needsSetup } from "@/lib/users/queries/setup";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("access.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const query = await searchParams;
  const next = ownPath(query.next);
  if (await currentSession()) redirect(next as Route);
  const [t, isFresh] = await Promise.all([getTranslations("access.signIn"), needsSetup()]);
  return (
    <>
      <PageHeader title={t("title")} />
      <div className="flex flex-col gap-5">
        {query.ended === "1" && <Notice kind="caution">{t("ended")}</Notice>}
        {query.out === "1" && <Notice kind="success">{t("out")}</Notice>}
        {query.set === "1" && <Notice kind="success">{t("passwordSet")}</Notice>}
        {isFresh && (
          <Notice>
            {t("fresh")} <TextLink href="/setup">{t("toSetup")}</TextLink>
          </Notice>
        )}
        <SignInForm next={next} />
        <p className="text-sm text-muted">{t("forgotten")}</p>
      </div>
    </>
  );
}
