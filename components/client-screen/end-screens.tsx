import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { endScreensAction } from "@/lib/client-screen/actions";

/** Ends what the client is shown, with one press. */
export async function EndScreens({ documentId, className }: { documentId: string; className?: string }) {
  const t = await getTranslations("clientScreen.mark");
  return (
    <form action={endScreensAction}>
      <input type="hidden" name="documentId" value={documentId} />
      <Button type="submit" className={className}>
        {t("end")}
      </Button>
    </form>
  );
}
