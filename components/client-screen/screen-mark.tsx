import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import { EndScreens } from "./end-screens";

type ScreenMarkProps = { documentId: string; documentHref: string; isOpen: boolean };

/** The way to the client's screen; while one is open, that it is, and the button that ends it. */
export async function ScreenMark({ documentId, documentHref, isOpen }: ScreenMarkProps) {
  const t = await getTranslations("clientScreen.mark");
  const href = `${documentHref}/client-screen` as Route;
  return (
    <div className="no-print flex flex-wrap items-center gap-x-3 text-sm">
      <TextLink href={href} className="inline-flex min-h-8 items-center">
        {t(isOpen ? "isOpen" : "link")}
      </TextLink>
      {isOpen && <EndScreens documentId={documentId} className="min-h-8! py-0! text-sm" />}
    </div>
  );
}
