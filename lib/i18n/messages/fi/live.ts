/** Who else is in the same document. */
export const live = {
  inPart: "{name} on osassa {part}.",
  inPlan: "{name} on myös tässä suunnitelmassa.",
  inEvaluation: "{name} on myös tässä arvioinnissa.",
  clientSees: "Asiakas näkee nyt: {part}.",
} as const;
