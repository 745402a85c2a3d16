import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterTick } from "@/components/ui/filter-tick";
import { Section } from "@/components/ui/section";
import { type Locale, localeNames, locales } from "@/lib/i18n/locales";
import type { DataCheckPage } from "@/lib/my-data/queries";

type GiveDataProps = { clientId: string; page: DataCheckPage; language: Locale };

/** The ways to give the data, after the check: on paper, as a file, and who handled them. Plain forms. */
export async function GiveData({ clientId, page, language }: GiveDataProps) {
  const t = await getTranslations("myData.choices");
  const options = locales.map((value) => ({ value, label: localeNames[value] }));
  return (
    <>
      <Section title={t("giveTitle")}>
        <form method="get" action={`/clients/${clientId}/my-data/print`} className="flex flex-col gap-4">
          <FilterSelect name="language" label={t("language")} options={options} defaultValue={language} />
          <div>
            <FilterTick
              name="hidden"
              value="1"
              label={t(page.nonDisclosure ? "hiddenPlaces" : "hidden")}
              defaultChecked={false}
            />
            <p className="max-w-text text-sm text-muted">{t("hiddenHint")}</p>
          </div>
          <div className="flex flex-wrap gap-3">
            <Button type="submit" kind="primary">
              {t("print")}
            </Button>
            <Button type="submit" formMethod="post" formAction={`/api/clients/${clientId}/my-data`}>
              {t("json")}
            </Button>
          </div>
        </form>
      </Section>
      <Section title={t("logTitle")} lead={t("logLead")}>
        <div>
          <ButtonLink href={`/clients/${clientId}/my-data/log` as Route}>{t("log")}</ButtonLink>
        </div>
      </Section>
    </>
  );
}
