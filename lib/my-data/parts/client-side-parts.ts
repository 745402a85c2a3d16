import { dayOf, formatDay, formatInstant } from "@/lib/dates";
import { goalTexts } from "@/lib/paper/parts/client-names";
import { kept, type PaperPart } from "@/lib/paper/parts/paper-model";
import { answerPairs } from "@/lib/voice/answer-pairs";
import type { Stored } from "../stored";
import type { MyDataTools } from "../words";

/** The pages that the client was given a link to, and when each was opened. */
export function sharePart({ shares }: Stored, { t, locale }: MyDataTools): PaperPart {
  const at = (instant: Date) => formatInstant(instant, locale);
  return {
    key: "shares",
    title: t("sheet.shares"),
    look: "list",
    items: shares.map(({ createdAt, byName, expiresAt, clientAsked, revokedAt, openedAt }, place) => ({
      key: String(place),
      text: t("sheet.share", {
        day: formatDay(dayOf(createdAt), locale),
        name: byName,
        until: formatDay(dayOf(expiresAt), locale),
      }),
      more: kept(
        clientAsked && t("sheet.shareAsked", { words: clientAsked }),
        openedAt.length === 0 && t("sheet.notOpened"),
        ...openedAt.map((instant) => t("sheet.opened", { at: at(instant) })),
        revokedAt && t("sheet.shareRevoked", { at: at(revokedAt) }),
      ),
    })),
  };
}

/** What the client sent from those pages, and what was answered. */
export function messagePart({ messages, plans }: Stored, { t, locale }: MyDataTools): PaperPart {
  const goals = plans.flatMap(({ texts }) => texts.flatMap(({ content }) => content.goals));
  const goalName = (key: string) => {
    const goal = goals.findLast((one) => one.key === key);
    if (!goal) return "";
    const { words, plain } = goalTexts(goal, locale);
    return words || plain;
  };
  return {
    key: "messages",
    title: t("sheet.messages"),
    look: "list",
    items: messages.map((message, place) => ({
      key: String(place),
      text: `${formatInstant(message.at, locale)}: ${t(`sheet.messageKinds.${message.kind}`)}`,
      more: kept(
        message.words,
        ...message.goals.map(goalName),
        message.answeredAt &&
          t("sheet.answer", {
            at: formatInstant(message.answeredAt, locale),
            name: message.answeredByName,
            words: message.answer,
          }),
      ),
    })),
  };
}

/** All that was ever said of consents, by what it is about. */
export function consentPart({ consents: all }: Stored, { t, consents, locale }: MyDataTools): PaperPart {
  return {
    key: "consents",
    title: t("sheet.consents"),
    look: "list",
    items: all.map(({ kind, given, giver, day, at, byName }, place) => ({
      key: String(place),
      text: `${consents(`kinds.${kind}`)}: ${consents("entry", { given: String(given) })}`,
      more: [
        consents("entryBy", {
          day: formatDay(day, locale),
          giver: consents(`givers.${giver}`).toLocaleLowerCase(locale),
          name: byName,
          at: formatInstant(at, locale),
        }),
      ],
    })),
  };
}

/** The answers that the client wanted to show. Those for statistics are nobody's. */
export function voicePart({ voice: all }: Stored, { t, locale }: MyDataTools): PaperPart {
  return {
    key: "voice",
    title: t("sheet.voice"),
    look: "answers",
    groups: all.map(({ day, answers }, place) => ({
      key: String(place),
      pairs: [[t("sheet.when"), formatDay(day, locale)], ...answerPairs(answers, locale)],
    })),
  };
}
