import { describe, expect, it } from "vitest";
import { changedFields, mergeFields } from "./merge";
import { addClientSchema, type ClientFields } from "./schema";

const seen: ClientFields = addClientSchema.parse({ assignTo: "t:", firstName: "Matti", phone: "040 1" });

describe("merging two people's changes", () => {
  it("keeps both when they touch different fields", () => {
    const { merged, conflicts } = mergeFields(
      seen,
      { ...seen, phone: "040 2" },
      { ...seen, address: "Katu 1", language: "sv" },
    );
    expect(conflicts).toEqual([]);
    expect(merged).toMatchObject({ firstName: "Matti", phone: "040 2", address: "Katu 1", language: "sv" });
  });

  it("names a field that both changed, with both values", () => {
    const { conflicts } = mergeFields(seen, { ...seen, phone: "040 2" }, { ...seen, phone: "040 3" });
    expect(conflicts).toEqual([{ field: "phone", mine: "040 2", theirs: "040 3" }]);
  });

  it("is content when both wrote the same", () => {
    const same = { ...seen, phone: "040 2" };
    const { merged, conflicts } = mergeFields(seen, same, { ...same });
    expect([conflicts, merged?.phone]).toEqual([[], "040 2"]);
  });

  it("does not mix halves of what belongs together", () => {
    const { conflicts } = mergeFields(seen, { ...seen, birthDate: "1990-01-05" }, { ...seen, gender: "man" });
    expect(conflicts.map(({ field }) => field)).toEqual(["birthDate", "gender"]);
  });

  it("leaves out what is no field", () => {
    const { merged } = mergeFields(seen, { ...seen, ...{ teamId: "other" } }, seen);
    expect(merged).not.toHaveProperty("teamId");
  });

  it("tells which fields changed", () => {
    expect(changedFields(seen, { ...seen, phone: "", noPost: true })).toEqual(["phone", "noPost"]);
  });
});
