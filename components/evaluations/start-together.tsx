import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { StartEvaluationForm } from "./start-evaluation-form";
import { StartWarning, type Warning } from "./start-warning";

type StartTogetherProps = { clientId: string; warning: Warning | undefined };

/** Begins an evaluation beside the client in one press, with what to do before it and what looks odd about it. */
export async function StartTogether({ clientId, warning }: StartTogetherProps) {
  const [t, meetings] = await Promise.all([
    getTranslations("evaluations.start"),
    getTranslations("meetings.choice"),
  ]);
  return (
    <StartEvaluationForm clientId={clientId}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button type="submit" name="mode" value="together">
          {t("together")}
        </Button>
        <span className="text-sm text-muted">{meetings("privacy")}</span>
      </p>
      {warning && <StartWarning {...warning} />}
    </StartEvaluationForm>
  );
}
