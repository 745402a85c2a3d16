import { getTranslations } from "next-intl/server";
import { UndoButton } from "./undo-button";

/** The way back from the last change, beside the status of saving. */
export async function UndoLast() {
  const t = await getTranslations("fields");
  return (
    <UndoButton
      words={{ undo: t("undo"), undoLast: t("undoLast"), rowGone: t("rowGone"), undone: t("undone") }}
    />
  );
}
