import { useTranslations } from "next-intl";

type OwnViewsProps = { clientScore: number | null; workerScore: number | null; agreed?: number };

/** The views that were kept because they differ from the agreed number, or because there is none. */
export function OwnViews({ clientScore, workerScore, agreed }: OwnViewsProps) {
  const t = useTranslations("progress.place");
  return (
    <>
      {clientScore !== null && clientScore !== agreed && (
        <span className="block text-sm text-muted">{t("client", { score: clientScore })}</span>
      )}
      {workerScore !== null && workerScore !== agreed && (
        <span className="block text-sm text-muted">{t("worker", { score: workerScore })}</span>
      )}
    </>
  );
}
