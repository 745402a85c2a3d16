import type { Effect } from "@/lib/terms";
import type {
  AttainmentAnchorValue,
  ConcernAreaNumber,
  EditionCode,
  FactorClassCode,
  FactorRowCode,
  GoalClassCode,
  GoalCode,
  MethodClassCode,
  MethodCode,
  ServiceCode,
  ServiceListCode,
} from "./codes";

/** One text in the three languages of the user interface. */
export type Words = Readonly<{ fi: string; sv: string; en: string }>;

/** A text the client reads: the three languages and easy Finnish. */
export type ClientWords = Words & Readonly<{ "fi-simple": string }>;

/** The texts of one item: official name, its short form, help for the worker, plain name for the client. */
export type ItemTexts = Readonly<{
  name: Words;
  short: Words;
  help: Words;
  client: ClientWords;
}>;

/** One row of a catalogue list. A retired code stays readable in old plans and is never reused. */
export type Item<Code extends string, ClassCode extends string> = ItemTexts &
  Readonly<{
    code: Code;
    class: ClassCode;
    /** Added by this product, not part of the published measure. */
    ours?: true;
    retiredOn?: string;
  }>;

/** A heading of a list. The worker reads `name`, the client only ever `client`. */
export type ItemClass<Code extends string> = Readonly<{
  code: Code;
  name: Words;
  client: ClientWords;
}>;

/** `hiddenByDefault`: not shown or printed unless the worker and the client so choose. */
export type Goal = Item<GoalCode, GoalClassCode> & Readonly<{ hiddenByDefault?: true }>;

/**
 * `countsAsUsed`: the hint beside the used-mark, where the method counts whatever came out of it.
 * `needsCondition`: planning the method asks for the text of the condition.
 */
export type MethodTexts = ItemTexts & Readonly<{ countsAsUsed?: Words; needsCondition?: true }>;

export type Method = Item<MethodCode, MethodClassCode> & MethodTexts;

/** `local`: added by the organisation that uses the product. */
export type Factor = Item<FactorRowCode | `local-${string}`, FactorClassCode> & Readonly<{ local?: true }>;

export type ServiceTexts = Readonly<{
  name: Words;
  help: Words;
  client: ClientWords;
}>;

export type Service = ServiceTexts & Readonly<{ code: ServiceCode; list: ServiceListCode; number: number }>;

/** One step of the factor scale: full name and button word for the worker, plain word for the client. */
export type FactorScaleStep = Readonly<{
  value: Effect;
  name: Words;
  short: Words;
  client: ClientWords;
}>;

/** One worded point of the attainment scale; the words are ours, the measure itself has numbers only. */
export type AttainmentAnchor = Readonly<{
  value: AttainmentAnchorValue;
  name: Words;
  client: ClientWords;
  ours: true;
}>;

export type ConcernArea = Readonly<{
  number: ConcernAreaNumber;
  name: Words;
  client: ClientWords;
}>;

/** Every list of one edition, in the official order. */
export type Edition = Readonly<{
  code: EditionCode;
  goalClasses: readonly ItemClass<GoalClassCode>[];
  goals: readonly Goal[];
  methodClasses: readonly ItemClass<MethodClassCode>[];
  methods: readonly Method[];
  services: Readonly<Record<ServiceListCode, readonly Service[]>>;
  factorClasses: readonly ItemClass<FactorClassCode>[];
  factors: readonly Factor[];
  factorScale: readonly FactorScaleStep[];
  attainmentAnchors: readonly AttainmentAnchor[];
  concernAreas: readonly ConcernArea[];
}>;
