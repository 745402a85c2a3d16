import { CURRENT_EDITION } from "@/lib/avain/codes";
import { edition } from "@/lib/avain/edition";
import { localFactors } from "@/lib/avain/local-factors";
import type { Words } from "@/lib/avain/types";
import type { ListName } from "@/lib/terms";

export type ListItem = Readonly<{ code: string; name: Words; retiredOn?: string }>;

/** The items of a list, in its order, the organisation's own factors last; retired ones too. */
export function itemsOf(list: ListName): readonly ListItem[] {
  const { goals, factors, services, methods } = edition(CURRENT_EDITION);
  switch (list) {
    case "goals":
      return goals;
    case "factors":
      return [...factors, ...localFactors()];
    case "services":
      return Object.values(services).flat();
    case "methods":
      return methods;
  }
}

/** An item of a list by its code. */
export function itemOf(list: ListName, code: string | null): ListItem | undefined {
  return itemsOf(list).find((item) => item.code === code);
}
