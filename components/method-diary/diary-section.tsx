import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/dates";
import type { Diary } from "@/lib/method-diary/rows";
import { diaryFormWords } from "./diary-form-words";
import { EntryList } from "./entry-list";
import { MethodTaps } from "./method-taps";
import { OtherEntry } from "./other-entry";

type DiarySectionProps = { clientId: string; diary: Diary; today: Day; canEdit: boolean };

/** The method diary on the client's page: today in one press, other days and methods on request, and all that was noted. */
export async function DiarySection({ clientId, diary, today, canEdit }: DiarySectionProps) {
  const [t, words] = await Promise.all([getTranslations("methodDiary"), diaryFormWords()]);
  const { planned, uses } = diary;
  if (!canEdit && uses.length === 0) return null;
  const ofToday = uses.filter(({ day }) => day === today);
  const others = [...new Set(ofToday.map(({ method }) => method))].filter((code) => !planned.includes(code));
  return (
    <div className="no-print">
      <Section id="diary" title={t("title")} lead={canEdit ? t("lead") : undefined}>
        {canEdit && planned.length === 0 && <p className="max-w-text text-muted">{t("nonePlanned")}</p>}
        {canEdit && planned.length + others.length > 0 && (
          <MethodTaps
            clientId={clientId}
            methods={[...planned, ...others]}
            uses={ofToday}
            today={today}
            words={words}
          />
        )}
        <div>
          {canEdit && <OtherEntry clientId={clientId} planned={planned} today={today} words={words} />}
          {uses.length > 0 && <EntryList clientId={clientId} uses={uses} canEdit={canEdit} />}
        </div>
      </Section>
    </div>
  );
}
