import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { Tone } from "@/components/ui/tone";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { dayOf, formatDay, formatInstant } from "@/lib/dates";
import { formWords } from "@/lib/i18n/form-words";
import { revokeShareAction, seeLockAction } from "@/lib/sharing/actions";
import type { ListedShare } from "@/lib/sharing/queries/shares";
import { ShareFacts } from "./share-facts";

const tones: Readonly<Record<ListedShare["state"], Tone>> = {
  open: "good",
  waiting: "good",
  locked: "caution",
  held: "caution",
  expired: "neutral",
  revoked: "neutral",
};

type ShareItemProps = { clientId: string; share: ListedShare; canEdit: boolean };

/** One shared page: its state, what is known of it, and what can be done. */
export async function ShareItem({ clientId, share, canEdit }: ShareItemProps) {
  const [t, locale, words] = await Promise.all([getTranslations("sharing.list"), getLocale(), formWords()]);
  const { id, state, lockIsNew } = share;
  const isOver = state === "revoked" || state === "expired";
  const which = (
    <VisuallyHidden>{` ${t("ofShare", { when: formatInstant(share.createdAt, locale) })}`}</VisuallyHidden>
  );
  const acts = [
    ...(isOver ? [] : [{ action: revokeShareAction, label: t("revoke") }]),
    ...(lockIsNew ? [{ action: seeLockAction, label: t("seen") }] : []),
  ];
  return (
    <li className="flex flex-col gap-2 border-b border-line py-4">
      <div className="flex flex-wrap items-baseline gap-3">
        <h2 className="text-lg">{t("item", { day: formatDay(dayOf(share.createdAt), locale) })}</h2>
        <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>
      </div>
      <ShareFacts share={share} />
      {canEdit && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {acts.map(({ action, label }) => (
            <ActionForm key={label} action={action} words={words}>
              <HiddenField name="clientId" value={clientId} />
              <HiddenField name="shareId" value={id} />
              <SubmitButton kind="secondary">
                <span>
                  {label}
                  {which}
                </span>
              </SubmitButton>
            </ActionForm>
          ))}
          {state !== "revoked" && (
            <TextLink
              href={`/clients/${clientId}/shares/new?renews=${id}` as Route}
              className="inline-flex min-h-11 items-center"
            >
              {t("renew")}
              {which}
            </TextLink>
          )}
        </div>
      )}
    </li>
  );
}
