/** A statement as it ran; after `templateOf`, its parameters have blanks where each save has something of its own. */
export type Statement = { sql: string; raw: boolean; returnsRows: boolean; params: unknown[] };
export type RecordedSave = { version: number; statements: Statement[] };

/** What the recorded save had in the places that are filled in for each save. */
export type Marks = {
  base: number;
  version: number;
  value: string;
  key: string;
  now: number;
  /** Ids that stay as they are; every other one is made anew, as the product does. */
  ids: ReadonlySet<string>;
};

/** What one save has of its own. */
export type Save = { base: number; value: string; key: string };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const blank = {
  base: "{base}",
  version: "{version}",
  value: "{value}",
  key: "{key}",
  now: "{now}",
  id: "{id}",
};

/** Puts blanks in the places that change from save to save. */
export function templateOf(statements: readonly Statement[], marks: Marks): Statement[] {
  return statements.map((statement) => ({
    ...statement,
    params: statement.params.map((param) => {
      if (param === marks.base) return blank.base;
      if (param === marks.version) return blank.version;
      if (param === marks.now) return blank.now;
      if (typeof param !== "string") return param;
      if (uuid.test(param) && !marks.ids.has(param)) return blank.id;
      return param
        .replaceAll(marks.value, blank.value)
        .replaceAll(marks.key, blank.key)
        .replaceAll(String(marks.version), blank.version);
    }),
  }));
}

/** The parameters of one save. */
export function filled(params: readonly unknown[], { base, value, key }: Save, now: number): unknown[] {
  return params.map((param) => {
    if (param === blank.base) return base;
    if (param === blank.version) return base + 1;
    if (param === blank.now) return now;
    if (param === blank.id) return crypto.randomUUID();
    if (typeof param !== "string" || !param.includes("{")) return param;
    return param
      .replaceAll(blank.value, value)
      .replaceAll(blank.key, key)
      .replaceAll(blank.version, String(base + 1));
  });
}
