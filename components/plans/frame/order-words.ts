import { getTranslations } from "next-intl/server";
import type { OrderWords } from "./move-buttons";

/** The words of moving rows, finished in the language of the request but for names and places. */
export async function orderWords(): Promise<OrderWords> {
  const t = await getTranslations("fields.order");
  return {
    up: t("up"),
    down: t("down"),
    move: t("move", { direction: "{direction}", name: "{name}" }),
    moved: t("moved", { name: "{name}", place: "{place}", count: "{count}" }),
  };
}
