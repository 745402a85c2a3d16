import type { FactorCode } from "@/lib/avain/codes";

/** A group of the study's 454 clients: its share, and the mean rating 1–3 of each of the nine factors. */
export type PublishedGroup = { share: number; centroid: Record<FactorCode, number> };

/** The three groups that k-means found in 2018, in the study's order. They describe; they place nobody. */
export const publishedGroups: readonly PublishedGroup[] = [
  {
    share: 0.438,
    centroid: {
      "money-management": 2.49,
      "economic-situation": 1.75,
      "study-experiences": 2.11,
      "work-experiences": 2.21,
      education: 2.02,
      motivation: 2.52,
      commitment: 2.28,
      "attitude-opportunities": 2.29,
      "attitude-own-chances": 2.27,
    },
  },
  {
    share: 0.339,
    centroid: {
      "money-management": 1.01,
      "economic-situation": 1.12,
      "study-experiences": 2.04,
      "work-experiences": 2.29,
      education: 1.9,
      motivation: 2.62,
      commitment: 2.26,
      "attitude-opportunities": 2.39,
      "attitude-own-chances": 2.26,
    },
  },
  {
    share: 0.223,
    centroid: {
      "money-management": 1.8,
      "economic-situation": 1.5,
      "study-experiences": 1.01,
      "work-experiences": 1.85,
      education: 1.77,
      motivation: 1.55,
      commitment: 1.67,
      "attitude-opportunities": 1.83,
      "attitude-own-chances": 1.61,
    },
  },
];
