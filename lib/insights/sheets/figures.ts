/** The tabs of the figures, and the tables of each; a table's name is also the name of its file. */
export const tabs = {
  goals: ["goal-classes-by-gender", "goal-classes-by-age", "goals-by-gender", "goals-by-age"],
  attainment: ["attainment", "attainment-change"],
  methods: ["planned-used", "concordance", "methods-by-gender", "methods-by-age"],
  "side-by-side": ["side-by-side"],
  factors: ["factors"],
  profiles: ["profiles"],
  reference: ["reference-goals", "reference-attainment", "reference-planned", "reference-used"],
} as const;

export type Tab = keyof typeof tabs;
export type Figure = (typeof tabs)[Tab][number];

/** The files that a table can be kept as. */
export const fileFormats = ["csv", "xlsx"] as const;
export type FileFormat = (typeof fileFormats)[number];

export const tabNames = Object.keys(tabs) as readonly Tab[];
const figures: readonly Figure[] = Object.values(tabs).flat();

export function asTab(name: string): Tab | undefined {
  return tabNames.find((tab) => tab === name);
}

export function asFigure(name: string): Figure | undefined {
  return figures.find((figure) => figure === name);
}

/** The kind of file that an address asks for; the first when it names none that is known. */
export function asFileFormat(name: unknown): FileFormat {
  return fileFormats.find((format) => format === name) ?? fileFormats[0];
}

/** The tables that a tab shows: of those by gender and by age, the one that is asked for. */
export function figuresOf(tab: Tab, by: "gender" | "age"): readonly Figure[] {
  return tabs[tab].filter((figure) => !isByGroup(figure) || figure.endsWith(`-by-${by}`));
}

/** Whether a table compares groups of clients. */
export function isByGroup(figure: Figure): boolean {
  return /-by-(gender|age)$/.test(figure);
}

/** The tab that shows a table. */
export function tabOf(figure: Figure): Tab {
  return tabNames.find((tab) => (tabs[tab] as readonly Figure[]).includes(figure)) ?? "goals";
}
