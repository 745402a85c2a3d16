import type { OwnWorker } from "@/lib/voice/commands/answer-share";
import { emergencyNumber, type UrgentNeed, violenceLine } from "@/lib/voice/questions";
import type { VoiceTools } from "./voice-words";

type HelpPartProps = {
  tools: Pick<VoiceTools, "t">;
  needs: readonly UrgentNeed[];
  worker: OwnWorker | undefined;
  /** The phone of the social emergency service; empty where the office has not said it. */
  socialEmergency: string;
};

/** Where help is right now: for violence first who answers at once, else the own worker first. */
export function HelpPart({ tools: { t }, needs, worker, socialEmergency }: HelpPartProps) {
  const isAfraid = needs.includes("afraid");
  const urgent = [
    t("help.emergency", { number: emergencyNumber }),
    ...(isAfraid ? [t("help.violence", { number: violenceLine })] : []),
  ];
  const near = worker?.phone
    ? [
        [
          t("help.worker", { name: worker.name, phone: worker.phone.replaceAll(" ", "\u00a0") }),
          worker.phoneHours && t("help.workerHours", { hours: worker.phoneHours }),
        ]
          .filter(Boolean)
          .join(" "),
      ]
    : [t("help.noWorker")];
  const social = socialEmergency ? [t("help.socialEmergency", { text: socialEmergency })] : [];
  const ways = isAfraid ? [...urgent, ...social, ...near] : [...near, ...social, ...urgent];
  return (
    <section className="client-notice" role="alert">
      <h2>{t("help.title")}</h2>
      {needs.map((need) => (
        <p key={need}>{t(`help.${need}`)}</p>
      ))}
      <ul>
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <p>{t("help.notWatched")}</p>
    </section>
  );
}
