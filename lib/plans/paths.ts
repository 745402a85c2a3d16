import {
  FACTOR_CLASS_CODES,
  isFactorRowCode,
  isGoalCode,
  isMethodCode,
  isServiceCode,
} from "@/lib/avain/codes";
import { isOwnKey, type PathTable } from "@/lib/saving/paths";
import { choice, day, flag, text, time, whole } from "@/lib/saving/values";
import {
  agreements,
  effects,
  goalTimings,
  meetingHows,
  othersPresent,
  serviceStates,
  stepDoers,
  tookParts,
} from "@/lib/terms";

const short = text(200);
const long = text();
const position = whole(0, 9999);

/** Who was there and how the meeting was held; the same fields in plans and evaluations. */
export const meetingFields = {
  tookPart: choice(tookParts),
  how: choice(meetingHows),
  interpreterLanguage: short,
  othersWords: short,
  meetingDate: day,
  meetingTime: time,
  meetingPlace: short,
};

/** `others.interpreter.present`: who else was there. */
export const otherRows = {
  isKey: (key: string) => (othersPresent as readonly string[]).includes(key),
  fields: { present: flag },
};

/**
 * What a plan's working copy may hold. A catalogue row's id is its code, so a code can stand in a plan only once;
 * rows in own words have ids that the browser gives. A row is taken out by `chosen: false` and keeps its words, so
 * that taking it back brings them back.
 */
export const planPaths: PathTable = {
  own: {
    ...meetingFields,
    wish: long,
    strengthsClient: long,
    strengthsWorker: long,
    agreed: choice(agreements),
    agreedReason: long,
    dueDate: day,
  },
  rows: {
    others: otherRows,
    goals: {
      isKey: (key) => isGoalCode(key) || isOwnKey(key),
      fields: {
        chosen: flag,
        words: long,
        timing: choice(goalTimings),
        important: flag,
        keepLevel: flag,
        hidden: flag,
        position,
      },
    },
    factors: {
      isKey: (key) => isFactorRowCode(key) || isOwnKey(key),
      fields: {
        chosen: flag,
        classCode: choice(FACTOR_CLASS_CODES),
        words: short,
        effect: choice(effects),
        note: long,
        hidden: flag,
      },
    },
    services: {
      isKey: isServiceCode,
      fields: {
        chosen: flag,
        provider: short,
        state: choice(serviceStates),
        stateReason: long,
        fromDate: day,
        toDate: day,
        hidden: flag,
      },
    },
    methods: {
      isKey: isMethodCode,
      fields: {
        planned: flag,
        note: long,
        conditionWhat: long,
        conditionConsequence: long,
        conditionDecider: short,
        conditionAppeal: long,
      },
    },
    steps: {
      isKey: isOwnKey,
      fields: {
        chosen: flag,
        what: long,
        who: choice(stepDoers),
        whoName: short,
        byDate: day,
        done: flag,
        goalKey: text(60),
        hidden: flag,
        position,
      },
    },
  },
};
