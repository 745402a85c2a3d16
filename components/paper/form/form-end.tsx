import type { PaperWords } from "@/lib/paper/parts/paper-words";
import { Boxes } from "./boxes";
import { Lines } from "./lines";

const presents = ["together", "client", "worker"] as const;

/** Who took part, and room for signatures; the same at the end of each form. */
export function FormEnd({ t }: { t: PaperWords }) {
  return (
    <>
      <Boxes
        label={t("form.present")}
        options={presents.map((key) => ({ key, text: t(`form.presents.${key}`) }))}
      />
      <Lines label={t("form.others")} count={1} />
      <div className="keep-together">
        <p className="mb-8 font-semibold">{t("form.signatures")}</p>
        <div className="grid grid-cols-2 gap-x-8">
          <p className="border-t border-edge pt-1">{t("form.client")}</p>
          <p className="border-t border-edge pt-1">{t("form.worker")}</p>
        </div>
      </div>
    </>
  );
}
