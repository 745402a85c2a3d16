import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { PageHeader } from "@/components/ui/page-header";
import { RowHead } from "@/components/ui/row-head";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/access/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("help.keys"))("title") };
}

/** Every key that does something, and where. */
export default async function KeysPage() {
  await requireActor();
  const t = await getTranslations("help.keys");
  const rows = [
    ["anywhere", "Ctrl + K", "goTo"],
    ["document", "Ctrl + Enter", "next"],
    ["document", "Ctrl + Z", "undo"],
    ["filter", t("letterKeys"), "letters"],
    ["row", t("spaceKey"), "space"],
    ["factor", "1, 2, 3", "rate"],
    ["score", "Enter", "enter"],
    ["method", "1, 2", "used"],
  ] as const;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={<TextLink href="/profile">{t("profile")}</TextLink>}
      />
      <DataTable
        caption={t("caption")}
        hideCaption
        head={
          <>
            <ColumnHead>{t("place")}</ColumnHead>
            <ColumnHead>{t("key")}</ColumnHead>
            <ColumnHead>{t("does")}</ColumnHead>
          </>
        }
      >
        {rows.map(([place, key, does]) => (
          <tr key={does}>
            <RowHead>{t(`places.${place}`)}</RowHead>
            <Cell label={t("key")}>
              <kbd className="whitespace-nowrap font-semibold">{key}</kbd>
            </Cell>
            <Cell label={t("does")}>{t(`rows.${does}`)}</Cell>
          </tr>
        ))}
      </DataTable>
    </>
  );
}
