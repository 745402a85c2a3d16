/** What a word or a notice means. The words always say it too. */
export type Tone = "neutral" | "good" | "caution" | "danger" | "info";
