import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";

/**
 * How one fills in, as the buttons that send the form: one press chooses and starts. Nothing is chosen before, and
 * Enter in another field of the form chooses nothing either.
 */
export async function ModeChoice() {
  const t = await getTranslations("meetings.choice");
  return (
    <fieldset className="flex max-w-text flex-col gap-4">
      <legend className="mb-2 font-semibold">{t("legend")}</legend>
      {/* The first button is the one that Enter would press. */}
      <button type="submit" disabled hidden />
      <div className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-4">
        <p className="font-semibold">{t("privacy")}</p>
        <p>
          <Button type="submit" kind="primary" name="mode" value="together">
            {t("together")}
          </Button>
        </p>
        <p className="text-sm text-muted">{t("togetherHint")}</p>
      </div>
      <div className="flex flex-col gap-2 border border-transparent px-4">
        <p className="flex flex-wrap gap-2">
          <Button type="submit" name="mode" value="after">
            {t("after")}
          </Button>
          <Button type="submit" name="mode" value="paper">
            {t("paper")}
          </Button>
        </p>
        <p className="text-sm text-muted">{t("otherHint")}</p>
      </div>
    </fieldset>
  );
}
