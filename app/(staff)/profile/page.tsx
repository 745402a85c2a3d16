import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DataList } from "@/components/ui/data-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { ChangePasswordForm } from "@/components/users/change-password-form";
import { LookForm } from "@/components/users/look-form";
import { ProfileForm } from "@/components/users/profile-form";
import { SubstituteForm } from "@/components/users/substitute-form";
import { requireActor } from "@/lib/access/session";
import { hasClients } from "@/lib/users/policy";
import { ownProfile } from "@/lib/users/queries/profile";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.profile");
  return { title: t("title") };
}

export default async function ProfilePage() {
  const actor = await requireActor();
  const [t, profile] = await Promise.all([getTranslations(), ownProfile(actor)]);
  const withClients = hasClients(actor.role);
  const account = [
    { term: t("users.profile.email"), value: profile.email },
    { term: t("users.profile.role"), value: t(`access.roles.${profile.role}`) },
    ...(withClients ? [{ term: t("users.profile.team"), value: profile.teams.join(", ") }] : []),
  ];
  return (
    <>
      <PageHeader title={t("users.profile.title")} />
      <Section title={t("users.profile.account")} lead={t("users.profile.emailHint")}>
        <DataList items={account} />
      </Section>
      <Section
        title={t("users.profile.details")}
        lead={withClients ? t("users.profile.detailsLead") : undefined}
      >
        <ProfileForm profile={profile} />
      </Section>
      <Section title={t("users.look.title")} lead={t("users.look.lead")}>
        <LookForm look={profile.look} />
      </Section>
      {withClients && (
        <Section title={t("users.profile.substitute")} lead={t("users.profile.substituteLead")}>
          <SubstituteForm substitute={profile.substitute} candidates={profile.candidates} />
        </Section>
      )}
      <Section title={t("users.profile.password")} lead={t("users.profile.passwordLead")}>
        <ChangePasswordForm email={profile.email} />
      </Section>
    </>
  );
}
